"""The nights after: nothing changed, and one statement in a hundred changed."""
import shutil
import subprocess

from bench import Table, fresh, install, medians, ratio
from measure import measure


def run(bench):
    install("xapian-omega")
    corpus, index, omega = bench.work / "nights", bench.work / "nights-index", bench.work / "nights-omega"
    fresh(corpus)
    shutil.copytree(bench.corpus(), corpus)
    html = corpus / "html"
    ours = [bench.archive_program, "index", "--archive", html, "--index", index, "--quiet"]
    with_omega = ["omindex", "--db", omega, "--url", "/", "--stemmer=none", html]
    full = measure([str(part) for part in [*ours[:5], fresh(index), "--quiet"]])
    fresh(omega)
    subprocess.run(with_omega, check=True, stdout=subprocess.DEVNULL)

    taken = bench.in_turn({
        "archive": ours,
        "find": ["find", html, "-printf", "%p %s %T@\\n"],
        "omega": with_omega,
    })
    nothing = Table(
        "A night without a change",
        f"{bench.documents} statements, medians of {bench.repeats} runs in turn.",
        ["", "wall s", "CPU s", "the archive's wall against it"],
        [[title, *medians(taken, name, "wall", "cpu"), f"{ratio(taken, 'archive', name, 'wall'):.2f} x"]
         for name, title in {"archive": "CSTO Archive", "find": "`find` with size and time", "omega": "Xapian Omega"}.items()])

    nights = []
    for night in range(1, bench.repeats + 1):
        subprocess.run([bench.benchmarks, "change", str(bench.documents), corpus, str(night)], check=True)
        nights.append(measure([str(part) for part in ours]))
    nights.sort(key=lambda result: result["cpu"])
    one = nights[len(nights) // 2]
    changed = Table(
        "A night with one statement in a hundred changed",
        "The median night against the full run before it.",
        ["", "CPU s", "wall s"],
        [["full run", full["cpu"], full["wall"]], ["the night", one["cpu"], one["wall"]], ["ratio", f"{one['cpu'] / full['cpu']:.1%}", f"{one['wall'] / full['wall']:.1%}"]])
    fresh(corpus)
    return [nothing, changed]
