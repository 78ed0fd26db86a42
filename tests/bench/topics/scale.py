"""How everything grows with the archive: a full run, a night of changes, queries by kind, memory. Also draws docs/pictures/scale.png."""
import json
import subprocess

from bench import PROJECT, Table, fresh, install, megabytes_of, say
from measure import measure
from topics.queries import KINDS

CHANGES = 1_000


def run(bench):
    install("python3-matplotlib")
    measured = [one_size(bench, documents) for documents in bench.sizes]
    table = Table(
        "Growth with the archive",
        f"One run a size. A night changes one statement in a hundred, at most {CHANGES}. Queries: as above, mean of each query's fastest pass, with snippets, pages and facets; in brackets the plain Lucene.Net program.",
        ["", *(f"{size['documents']:,}" for size in measured)])
    for title, figure in {
        "text, MB": lambda size: f"{size['text']:.0f}", "full run, CPU s": lambda size: f"{size['full']['cpu']:.0f}", "full run, wall s": lambda size: f"{size['full']['wall']:.0f}",
        "CPU a document, ms": lambda size: f"{1000 * size['full']['cpu'] / size['documents']:.2f}", "full run, peak MB of all processes": lambda size: f"{size['full']['peak']:.0f}",
        "index over text": lambda size: f"{size['index'] / size['text']:.2f} x", "night, CPU s": lambda size: f"{size['night']['cpu']:.1f}", "unchanged, wall s": lambda size: f"{size['unchanged']['wall']:.2f}",
        "unchanged, peak MB": lambda size: f"{size['unchanged']['peak']:.0f}",
    }.items():
        table.rows.append([title, *(figure(size) for size in measured)])
    for kind, title in KINDS.items():
        table.rows.append([f"{title}, µs", *(f"{size['queries'][kind][1]} ({size['queries'][kind][0]})" for size in measured)])
    draw(bench, measured)
    return [table]


def one_size(bench, documents):
    """Hours at a million statements: what was measured is kept in the bench's folder, scale-N.json, and only what is missing there is measured."""
    index, kept = bench.work / f"scale-{documents}", bench.work / f"scale-{documents}.json"
    size = json.loads(kept.read_text()) if kept.exists() else {"documents": documents, "text": int(bench.size("text", documents)) / 1e6}
    if "night" in size:
        return size
    corpus = bench.corpus(documents)
    run = [str(part) for part in bench.index_command(index, documents)]

    def once(step, measurement):
        if step not in size:
            say(f"{documents:,} statements: {step}")
            size[step] = measurement()
            kept.write_text(json.dumps(size, indent=1))

    def queries():
        output = subprocess.run([bench.benchmarks, "queries", index, bench.plain_index(documents), "5"], check=True, capture_output=True, text=True).stdout
        return {row[0]: (row[3], row[4]) for row in (line.split("\t") for line in output.splitlines()[1:])}

    def night():
        subprocess.run([bench.benchmarks, "change", str(min(documents, 100 * CHANGES)), corpus, "1"], check=True)
        return measure(run, memory=True)

    once("full", lambda: measure([*run, "--full"], memory=True))
    once("index", lambda: megabytes_of(index / (index / "CURRENT").read_text().strip()))
    once("unchanged", lambda: measure(run, memory=True))
    once("queries", queries)
    once("night", night)
    # The corpus is as it was for whoever comes next.
    fresh(index)
    fresh(corpus)
    return size


def draw(bench, measured):
    figures = bench.work / "scale.tsv"
    figures.write_text("\n".join("\t".join(map(str, (size["documents"], size["full"]["cpu"], size["night"]["cpu"], size["unchanged"]["wall"], size["queries"]["all"][1]))) for size in measured))
    subprocess.run(["/usr/bin/python3", PROJECT / "tests/bench/plot.py", figures, PROJECT / "docs/pictures/scale.png"], check=True)
