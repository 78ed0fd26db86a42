"""What every topic of the benchmarks works with: the programs, the corpus, runs in turn, tables."""
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from measure import measure

PROJECT = Path(__file__).resolve().parents[2]


@dataclass
class Table:
    """A table of the report: `note` stands over it, `columns` and `rows` are texts."""
    title: str
    note: str
    columns: list
    rows: list = field(default_factory=list)

    def markdown(self):
        lines = [f"### {self.title}", "", self.note, "", "| " + " | ".join(self.columns) + " |", "|" + "---|" * len(self.columns)]
        return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in self.rows]) + "\n"


class Bench:
    """The programs under test, built once, and a folder for corpora and indexes, which the caller may throw away."""

    def __init__(self, work, documents, repeats, sizes, pdfs):
        self.work, self.documents, self.repeats, self.sizes = Path(work).resolve(), documents, repeats, sizes
        self.pdfs = Path(pdfs).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        programs = self.work / "programs"
        for project in ("src/CstoArchive.Cli", "src/CstoArchive.Web", "tests/CstoArchive.Benchmarks"):
            say(f"building {project}")
            subprocess.run(["dotnet", "publish", PROJECT / project, "-c", "Release", "-o", programs / Path(project).name, "--nologo", "-v", "quiet"], check=True, stdout=sys.stderr)
        self.archive_program = str(programs / "CstoArchive.Cli/csto-archive")
        self.service_program = str(programs / "CstoArchive.Web/csto-archive-web")
        self.benchmarks = str(programs / "CstoArchive.Benchmarks/CstoArchive.Benchmarks")

    def corpus(self, documents=None):
        """The folder of the first so many made statements: html/, rows.tsv, queries.tsv, size.tsv."""
        documents = documents or self.documents
        folder = self.work / f"corpus-{documents}"
        if not (folder / "size.tsv").exists():
            say(f"making {documents} statements")
            subprocess.run([self.benchmarks, "corpus", str(documents), folder], check=True)
        return folder

    def size(self, what, documents=None):
        """documents, bytes of html, or bytes of text of the corpus."""
        return dict(line.split("\t") for line in (self.corpus(documents) / "size.tsv").read_text().splitlines())[what]

    def index(self, documents=None):
        """The folder of an index of the corpus, made once."""
        folder = self.work / f"index-{documents or self.documents}"
        if not (folder / "CURRENT").exists():
            subprocess.run(self.index_command(folder, documents), check=True)
        return folder

    def index_command(self, index, documents=None, *options):
        return [self.archive_program, "index", "--archive", str(self.corpus(documents) / "html"), "--index", str(index), "--quiet", *options]

    def plain_index(self, documents=None):
        folder = self.work / f"plain-{documents or self.documents}"
        if not folder.exists():
            subprocess.run([self.benchmarks, "plain-index", self.corpus(documents) / "html", folder, str(os.cpu_count())], check=True)
        return folder

    def in_turn(self, commands, before=lambda name: None, repeats=None):
        """
        Runs named commands (name to list of strings) one after the other, round by round, after one round that does not count, so that the machine's moods meet all of them.
        `before` is called with the name before each run. Gives name to a list of measurements.
        """
        taken = {name: [] for name in commands}
        for turn in range(-1, repeats or self.repeats):
            for name, command in commands.items():
                before(name)
                say(f"{name} ({turn + 1} of {repeats or self.repeats})")
                result = measure([str(part) for part in command])
                if result["status"] not in (0, 1, 3):
                    raise RuntimeError(f"{name} ended with {result['status']}: {command}")
                if turn >= 0:
                    taken[name].append(result)
        return taken


def ratio(taken, one, other, figure):
    """Median over the rounds of one's figure over the other's."""
    return statistics.median(a[figure] / max(b[figure], 1e-3) for a, b in zip(taken[one], taken[other]))


def median(taken, name, figure):
    return statistics.median(result[figure] for result in taken[name])


def medians(taken, name, *figures, digits=2, scale=1):
    """Cells of a table: the medians of these figures of one command, in this order."""
    return [f"{scale * median(taken, name, figure):.{digits}f}" for figure in figures]


def install(*packages):
    """Debian packages of the peers. Says what is missing where it cannot."""
    missing = [package for package in packages if "ok installed" not in subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package], capture_output=True, text=True).stdout]
    if missing:
        say("installing " + " ".join(missing))
        command = ([] if os.geteuid() == 0 else ["sudo", "-n"]) + ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
        if subprocess.run(command, stdout=sys.stderr, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}).returncode:
            raise SystemExit(f"The peers need the Debian packages {' '.join(missing)}: install them and run this again.")


def version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True).stdout


def megabytes_of(folder):
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / 1e6


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def say(text):
    print(text, file=sys.stderr, flush=True)
