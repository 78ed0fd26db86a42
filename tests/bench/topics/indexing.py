"""A full run over HTML statements, against the plain Lucene.Net program and two desktop indexers."""
import os

from bench import Table, fresh, install, median, medians, megabytes_of, ratio, version
from measure import measure

RECOLL = "topdirs = {html}\nindexstemminglanguages =\nnoaspell = 1\nloglevel = 1\nidxflushmb = 200\n"


def run(bench):
    install("recollcmd", "xapian-omega")
    html = bench.corpus() / "html"
    ours, plain, omega, recoll = (bench.work / f"full-{name}" for name in ("archive", "plain", "omega", "recoll"))

    def before(name):
        fresh(bench.work / f"full-{name}")
        if name == "recoll":
            recoll.mkdir()
            (recoll / "recoll.conf").write_text(RECOLL.format(html=html))

    taken = bench.in_turn({
        "archive": bench.index_command(ours),
        "plain": [bench.benchmarks, "plain-index", html, plain, os.cpu_count()],
        "omega": ["omindex", "--db", omega, "--url", "/", "--stemmer=none", html],
        "recoll": ["recollindex", "-c", recoll, "-z"],
    }, before)
    names = {"archive": "CSTO Archive", "plain": "plain Lucene.Net program", "omega": f"Xapian Omega {version('xapian-omega')}", "recoll": f"Recoll {version('recollcmd')}"}
    table = Table(
        "Full run",
        f"{bench.documents} HTML statements, {int(bench.size('text')) / 1e6:.0f} MB of text; medians of {bench.repeats} runs in turn. The archive also finds the main content, symbols, dates, "
        "languages and furniture, ties annexes to statements, and verifies what it wrote; the plain program strips tags and adds documents.",
        ["", "CPU s", "wall s", "documents a CPU s", "CPU against plain", "documents a second against ours", "index MB"])
    for name, title in names.items():
        table.rows.append([
            title, *medians(taken, name, "cpu", "wall", digits=1), f"{bench.documents / median(taken, name, 'cpu'):.0f}",
            f"{ratio(taken, name, 'plain', 'cpu'):.2f} x", f"{ratio(taken, 'archive', name, 'wall'):.2f} x", f"{megabytes_of(bench.work / f'full-{name}'):.0f}"])
    before("archive")
    peak = measure(bench.index_command(ours), memory=True)["peak"]
    live = megabytes_of(ours / (ours / "CURRENT").read_text().strip())
    size = Table(
        "Size and memory of the full run", "The live generation holds the texts, positions, and everything the pages show; memory is that of all processes of the run together.",
        ["index MB", "text MB", "index over text", "peak memory MB"],
        [[f"{live:.0f}", f"{int(bench.size('text')) / 1e6:.0f}", f"{live * 1e6 / int(bench.size('text')):.2f} x", f"{peak:.0f}"]])
    return [table, size]
