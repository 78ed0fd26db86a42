"""The service: a number against its own health check, and the queries against Sphinx over its socket."""
import http.client
import os
import statistics
import time
import urllib.parse
from concurrent.futures import ProcessPoolExecutor

from bench import Table
from peers import WARM, Sphinx, ask_sphinx
from service import Service

OPTIONS = ("--rate-limit", "0")


def language(kind, text, first, last):
    """A query of the corpus in the archive's query language."""
    return {"AnyOfThree": " OR ".join(text.split()), "Phrase": f'"{text}"', "Prefix": text + "*", "Fuzzy": text + "~1", "TitleAndDate": f"title:{text} date:{first}..{last}"}.get(kind, text)


def drive(address, paths, passes, new=False):
    """Asks every path in turn over one kept connection. Gives the milliseconds of each path, pass by pass. With `new`, no address comes twice, so that no answer can be a kept one."""
    connection = http.client.HTTPConnection(address.removeprefix("http://"))
    taken = {path: [] for path in paths}
    for turn in range(-WARM, passes):
        for path in paths:
            start = time.perf_counter()
            connection.request("GET", f"{path}&pass={os.getpid()}-{turn}" if new else path)
            response = connection.getresponse()
            response.read()
            if response.status >= 500 or response.status == 429:
                raise RuntimeError(f"{path}: {response.status}")
            if turn >= 0:
                taken[path].append(1000 * (time.perf_counter() - start))
    connection.close()
    return taken


def ask_archive(address, paths, passes, new):
    return list(drive(address, paths, passes, new).values())


def at_once(clients, ask, *arguments):
    """What so many clients were told at the same time, each a process of its own: the milliseconds of each query, pass by pass."""
    with ProcessPoolExecutor(clients) as pool:
        told = [future.result() for future in [pool.submit(ask, *arguments) for _ in range(clients)]]
    return [sum(query, []) for query in zip(*told)]


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
                costs[path] = (statistics.median(taken), (service.cpu() - before) / (2000 + WARM))
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

        passes = max(5, bench.repeats)
        asked = [query for query in queries if Sphinx.language(*query[1:]) is not None]
        paths = ["/api/search?" + urllib.parse.urlencode({"q": language(*query[1:])}) for query in asked]
        statements = [Sphinx.language(*query[1:]) for query in asked]
        table = Table(
            "Queries over the socket, with snippets",
            f"{bench.documents} statements, one and two clients, each over one kept connection, {len(asked)} of the queries (Sphinx has no fuzzy ones), {passes} passes after {WARM} that do not count; the archive answers with snippets, pages and facets. "
            "An address that was asked before is answered from memory for as long as the generation lives.",
            ["", "p50 ms", "p99 ms", "mean of the fastest ms"])
        with Sphinx(bench) as sphinx:
            for clients, title in ((1, ""), (2, ", two clients")):
                theirs = figures(at_once(clients, ask_sphinx, sphinx.port, statements, passes))
                worked_out, kept = (figures(at_once(clients, ask_archive, service.address, paths, passes, new)) for new in (True, False))
                table.rows += [
                    [f"CSTO Archive, every address new{title}", *worked_out], [f"CSTO Archive, addresses asked before{title}", *kept], [f"Sphinx {sphinx.version}{title}", *theirs],
                    [f"ratio, every address new{title}", *(f"{float(a) / float(b):.2f} x" for a, b in zip(worked_out, theirs))]]
        tables.append(table)
    return tables


def figures(by_query):
    """p50, p99 and the mean of each query's fastest, in milliseconds, of the milliseconds of each query pass by pass."""
    flat = [value for values in by_query for value in values]
    return [f"{percentile(flat, 0.5):.2f}", f"{percentile(flat, 0.99):.2f}", f"{statistics.mean(min(values) for values in by_query):.2f}"]
