#!/usr/bin/env python3
"""
The service under load: 64 connections of wrk (Debian: wrk) over a mixed list of addresses, with clients that mean no good beside them.

    tests/bench/load.py --service DIR --index DIR --queries FILE.tsv [--connections 64] [--seconds 60] [--warm 20]

DIR holds a published csto-archive-web, the index should be one of 100,000 documents; a line of FILE.tsv is "id<TAB>kind<TAB>text", as the corpus of the benchmarks has it in queries.tsv.
Fails (exit status 1) when a request failed or was refused, when the 99th percentile passes 50 times the median of a single client,
or when memory has grown by more than a fifth between the middle of the run and its end. It runs twice: with every address new, so that every answer is
worked out, and with addresses as they come, so that most are kept in memory. Both sides of a ratio are warm; what the first two seconds after the start are like is told apart.
"""
import argparse
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.parse

# Of a rude client between two deeds, in seconds. One that aborts exports of everything without a pause is what the limit by client is for, which doesn't count this machine's own.
PAUSE = 0.5
HERE = pathlib.Path(__file__).resolve().parent


def addresses(queries):
    """Of each query: the page, the API, completions; of the numbers: the page and the look-up."""
    for line in queries.read_text().splitlines():
        _, kind, text = line.split("\t")[:3]
        kind = kind.lower()
        quoted = urllib.parse.quote(f'"{text}"' if kind == "phrase" else text)
        yield from (f"/?q={quoted}", f"/api/search?q={quoted}", f"/api/suggest?q={quoted[:6]}")
        if kind in ("ident", "number"):
            yield from (f"/{text}", f"/api/symbols/{text}")


def serve(folder, index):
    service = subprocess.Popen([folder / "csto-archive-web", "--index", index, "--urls", "http://127.0.0.1:0", "--logs", "none"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in service.stdout:
        if found := re.search(r"127\.0\.0\.1:([1-9]\d*)", line):
            return service, int(found.group(1))
    raise SystemExit("The service did not start.")


def wrk(port, paths, mode, connections, seconds):
    said = subprocess.run(
        ["wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds}", "--timeout", "30", "-s", HERE / "load.lua", f"http://127.0.0.1:{port}", "--", paths, mode],
        capture_output=True, text=True).stdout
    result = re.search(r"^RESULT (.*)$", said, re.MULTILINE)
    return {key: float(value) for key, value in (pair.split("=") for pair in result.group(1).split())}


def memory(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1)) // 1024


class Nuisance(threading.Thread):
    """Does one bad thing over and over until it is told to stop; counts how often."""

    def __init__(self, port, name, act):
        super().__init__(daemon=True)
        self.port, self.label, self.act, self.count, self.stopped = port, name, act, 0, threading.Event()

    def run(self):
        while not self.stopped.is_set():
            self.count += 1
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
                    self.act(connection, self.stopped)
            except OSError:
                pass
            self.stopped.wait(PAUSE)


def slow(connection, stopped):
    for byte in b"GET /?q=cooperation HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n":
        connection.sendall(bytes([byte]))
        if stopped.wait(0.1):
            return
    while connection.recv(64) and not stopped.wait(0.05):
        pass


def aborted(connection, _):
    connection.sendall(b"GET /api/export?q=&format=jsonl HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    connection.recv(1024)


def oversized(connection, _):
    connection.sendall(b"POST /api/symbols/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500000000\r\n\r\n" + b"A/75/906 " * 100_000)
    connection.recv(1024)


def headers(connection, _):
    connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"x" * 200) for n in range(5_000)))
    connection.recv(1024)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("service", "index", "queries"):
        options.add_argument(f"--{name}", type=pathlib.Path, required=True)
    options.add_argument("--connections", type=int, default=64)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--warm", type=int, default=20, help="seconds under the same load before anything counts: the runtime compiles hot code anew, guided by what it saw, for some 15 seconds")
    asked = options.parse_args()

    service, port = serve(asked.service, asked.index)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as paths:
        paths.write("\n".join(addresses(asked.queries)))
        paths.flush()
        try:
            cold = wrk(port, paths.name, "fresh", asked.connections, 2)
            print(f"just started: p50 {cold['p50']:.1f} ms, p99 {cold['p99']:.1f} ms")
            wrk(port, paths.name, "fresh", asked.connections, asked.warm)
            median = wrk(port, paths.name, "fresh", 1, 10)["p50"]
            print(f"one client, every address new: median {median:.2f} ms")
            good = [run(service, port, paths.name, mode, median, asked) for mode in ("fresh", "kept")]
        finally:
            service.terminate()
            status = service.wait(30)
    print(f"stopped with status {status}")
    return 0 if all(good) and status == 0 else 1


def run(service, port, paths, mode, median, asked):
    nuisances = [Nuisance(port, act.__name__, act) for act in (slow, slow, aborted, oversized, headers)]
    for nuisance in nuisances:
        nuisance.start()
    sizes, ended = [], threading.Event()

    def watch():
        while not ended.wait(1):
            sizes.append(memory(service.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    loaded = wrk(port, paths, mode, asked.connections, asked.seconds)
    ended.set()
    watcher.join()
    for nuisance in nuisances:
        nuisance.stopped.set()

    errors = sum(loaded[key] for key in ("failed", "refused", "connect", "read", "write", "timeout"))
    ratio = loaded["p99"] / median
    middle, end = max(sizes[len(sizes) // 3:len(sizes) // 2] or [0]), max(sizes[-5:] or [0])
    print(f"{mode}: {loaded['requests']:.0f} answers, {loaded['requests'] / loaded['seconds']:.0f} a second; p50 {loaded['p50']:.1f} ms, p99 {loaded['p99']:.1f} ms, longest {loaded['max']:.0f} ms; "
          f"p99 is {ratio:.1f} times one client's median; errors {errors:.0f}; memory {sizes[0] if sizes else 0} -> {middle} -> {end} MB; "
          + ", ".join(f"{nuisance.label} {nuisance.count}" for nuisance in nuisances))
    return errors == 0 and ratio < 50 and end < middle * 1.2


if __name__ == "__main__":
    sys.exit(main())
