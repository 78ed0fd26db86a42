"""From nothing to an answer: the command line, and the service."""
import subprocess
import time
import urllib.request

from bench import Table, fresh, medians, ratio
from service import Service


def run(bench):
    hello = bench.work / "hello"
    if not (hello / "bin/hello").exists():
        fresh(hello)
        subprocess.run(["dotnet", "new", "console", "-o", hello / "source", "-n", "hello"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["dotnet", "publish", hello / "source", "-c", "Release", "-o", hello / "bin", "--nologo", "-v", "quiet"], check=True, stdout=subprocess.DEVNULL)
    index = bench.index()
    taken = bench.in_turn({
        "search": [bench.archive_program, "search", "collective security", "--index", index],
        "symbol": [bench.archive_program, "symbol", "A/75/906", "--index", index],
        "hello": [hello / "bin/hello"],
    }, repeats=max(9, bench.repeats))
    table = Table(
        "Start of the command line",
        f"Whole processes, {bench.documents} statements, medians of {max(9, bench.repeats)} runs in turn.",
        ["", "wall ms", "CPU ms", "wall against hello world"],
        [[title, *medians(taken, name, "wall", "cpu", digits=0, scale=1000), f"{ratio(taken, name, 'hello', 'wall'):.2f} x"]
         for name, title in {"search": "`csto-archive search`", "symbol": "`csto-archive symbol`", "hello": "a hello world for the same runtime"}.items()])

    starts = []
    for _ in range(bench.repeats):
        started = time.perf_counter()
        with Service(bench, index) as service:
            urllib.request.urlopen(service.address + "/api/search?q=collective+security").read()
            starts.append(time.perf_counter() - started)
    starts.sort()
    table.rows.append(["the service, to its first answered search", f"{1000 * starts[len(starts) // 2]:.0f}", "", ""])
    return [table]
