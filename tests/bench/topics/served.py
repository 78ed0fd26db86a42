"""The service: a number against its own health check, and the queries against Sphinx over its socket."""
import http.client
import statistics
import time
import urllib.parse

from bench import Table
from peers import Sphinx
from service import Service

OPTIONS = ("--rate-limit", "0")


def language(kind, text, first, last):
    """A query of the corpus in the archive's query language."""
    return {"AnyOfThree": " OR ".join(text.split()), "Phrase": f'"{text}"', "Prefix": text + "*", "Fuzzy": text + "~1", "TitleAndDate": f"title:{text} date:{first}..{last}"}.get(kind, text)


def drive(address, paths, passes, new=False):
    """Asks every path in turn over one kept connection. Gives the milliseconds of each path, pass by pass. With `new`, no address comes twice, so that no answer can be a kept one."""
    connection = http.client.HTTPConnection(address.removeprefix("http://"))
    taken = {path: [] for path in paths}
    for turn in range(-2, passes):
        for path in paths:
            start = time.perf_counter()
            connection.request("GET", f"{path}&pass={turn}" if new else path)
            response = connection.getresponse()
            response.read()
            if response.status >= 500 or response.status == 429:
                raise RuntimeError(f"{path}: {response.status}")
            if turn >= 0:
                taken[path].append(1000 * (time.perf_counter() - start))
    connection.close()
    return taken


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def run(bench):
    queries = [line.split("\t") for line in (bench.corpus() / "queries.tsv").read_text().splitlines()]
    tables = []
    with Service(bench, bench.index(), *OPTIONS) as service:
        rounds = []
        for _ in range(bench.repeats):
            costs = {}
            for path in ("/health/ready", "/api/symbols/A/75/906", "/A/75/906"):
                before = service.cpu()
                taken = drive(service.address, [path], 2000)[path]
                costs[path] = (statistics.median(taken), (service.cpu() - before) / 2002)
            rounds.append(costs)
        health = "/health/ready"
        table = Table(
            "A number over HTTP",
            f"{bench.documents} statements, 2,000 requests over one connection, medians of {bench.repeats} rounds in turn.",
            ["", "median ms", "service CPU µs a request", "wall against the health check", "CPU against it"])
        for path in rounds[0]:
            table.rows.append([
                f"`{path}`", f"{statistics.median(costs[path][0] for costs in rounds):.2f}", f"{1e6 * statistics.median(costs[path][1] for costs in rounds):.0f}",
                f"{statistics.median(costs[path][0] / costs[health][0] for costs in rounds):.2f} x", f"{statistics.median(costs[path][1] / max(1e-9, costs[health][1]) for costs in rounds):.2f} x"])
        tables.append(table)

        paths = ["/api/search?" + urllib.parse.urlencode({"q": language(*query[1:])}) for query in queries]
        passes = max(5, bench.repeats)
        with Sphinx(bench) as sphinx:
            asked = [query for query in queries if sphinx.language(*query[1:]) is not None]
            theirs = sphinx.drive(asked, passes)
            paths = [path for path, query in zip(paths, queries) if query in asked]
            worked_out, kept = (list(drive(service.address, paths, passes, new).values()) for new in (True, False))
        table = Table(
            "Queries over the socket, with snippets",
            f"{bench.documents} statements, one client over one kept connection, {len(asked)} of the queries (Sphinx has no fuzzy ones), {passes} passes; the archive answers with snippets, pages and facets. "
            "An address that was asked before is answered from memory for as long as the generation lives.",
            ["", "p50 ms", "p99 ms", "mean of the fastest ms"],
            [["CSTO Archive, every address new", *figures(worked_out)], ["CSTO Archive, addresses asked before", *figures(kept)], [f"Sphinx {sphinx.version}", *figures(theirs)]])
        table.rows.append(["ratio, every address new", *(f"{float(a) / float(b):.2f} x" for a, b in zip(table.rows[0][1:], table.rows[2][1:]))])
        tables.append(table)
    return tables


def figures(by_query):
    """p50, p99 and the mean of each query's fastest, in milliseconds, of the milliseconds of each query pass by pass."""
    flat = [value for values in by_query for value in values]
    return [f"{percentile(flat, 0.5):.2f}", f"{percentile(flat, 0.99):.2f}", f"{statistics.mean(min(values) for values in by_query):.2f}"]
