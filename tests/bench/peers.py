"""Peers that are servers."""
import socket
import subprocess
import time

from bench import fresh, install, version

CONFIGURATION = """
source statements {{
  type = tsvpipe
  tsvpipe_command = cat {rows}
  tsvpipe_attr_uint = date
  tsvpipe_field_string = title
  tsvpipe_field_string = body
}}
index statements {{
  source = statements
  path = {folder}/statements
  min_prefix_len = 3
}}
indexer {{
  mem_limit = 512M
}}
searchd {{
  listen = 127.0.0.1:{port}:mysql41
  log = {folder}/log
  pid_file = {folder}/pid
  binlog_path =
  workers = threads
  max_packet_size = 32M
}}
"""

# Passes before any counts: a service compiles its hot code anew while it runs.
WARM = 10


class Sphinx:
    """Sphinx with the text kept, so that it can cut snippets, asked in SphinxQL over its socket."""

    def __init__(self, bench):
        install("sphinxsearch", "python3-pymysql")
        self.version = version("sphinxsearch")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        folder = fresh(bench.work / "sphinx")
        folder.mkdir()
        configuration = folder / "sphinx.conf"
        configuration.write_text(CONFIGURATION.format(rows=bench.corpus() / "rows.tsv", folder=folder, port=self.port))
        subprocess.run(["indexer", "-c", configuration, "--quiet", "statements"], check=True, stdout=subprocess.DEVNULL)
        self.start = ["searchd", "-c", str(configuration), "--nodetach"]

    def __enter__(self):
        import pymysql  # Debian's own, so not at the top: it may have been installed just now
        self.process = subprocess.Popen(self.start, stdout=subprocess.DEVNULL)
        for _ in range(100):
            try:
                pymysql.connect(host="127.0.0.1", port=self.port).close()
                return self
            except pymysql.err.OperationalError:
                time.sleep(0.1)
        self.process.kill()
        raise RuntimeError("Sphinx does not answer")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    @staticmethod
    def language(kind, text, first, last):
        """A query of the corpus in Sphinx's language, or None where it has no such query."""
        safe = "".join("\\\\" + letter if letter in "/()|-!@~\"&^$=<" else letter for letter in text)
        if kind == "Fuzzy":
            return None
        if kind in ("Phrase", "Number"):
            match = f'"{safe}"'
        elif kind == "AnyOfThree":
            match = " | ".join(safe.split())
        elif kind == "Prefix":
            match = safe + "*"
        elif kind == "TitleAndDate":
            match = "@title " + safe
        else:
            match = safe
        within = f" AND date BETWEEN {first}0101 AND {last}1231" if kind == "TitleAndDate" else ""
        return f"SELECT id, title, date, SNIPPET(body, '{match}', 'limit=200') FROM statements WHERE MATCH('{match}'){within} LIMIT 10"


def ask_sphinx(port, statements, passes):
    """Milliseconds of each statement, pass by pass, over one kept connection."""
    import pymysql
    taken = [[] for _ in statements]
    with pymysql.connect(host="127.0.0.1", port=port, charset="utf8mb4", autocommit=None) as connection, connection.cursor() as cursor:
        for turn in range(-WARM, passes):
            for at, statement in enumerate(statements):
                start = time.perf_counter()
                cursor.execute(statement)
                cursor.fetchall()
                if turn >= 0:
                    taken[at].append(1000 * (time.perf_counter() - start))
    return taken
