#!/usr/bin/python3
"""Runs one command and says what it and all its children took.

    measure.py [--quiet] [--memory] -- COMMAND [ARGUMENT ...]

One JSON object on stdout: wall and cpu in seconds (cpu: user and system, of the whole tree of processes), peak in megabytes (with --memory:
the proportional set sizes of the tree summed every 50 ms, so that pages shared between processes count once), exit status.
--quiet throws the command's own output away; without it, it goes to stderr. The summing costs CPU itself: take time and memory in different runs.
"""
import json
import os
import subprocess
import sys
import threading
import time


def children():
    """Parent process id to the ids of its children."""
    tree = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as stat:
                    parent = int(stat.read().rsplit(b")", 1)[1].split()[1])
                tree.setdefault(parent, []).append(int(name))
            except (OSError, IndexError):
                continue
    return tree


def megabytes(process):
    """The proportional set size of the process and of everything it started."""
    tree, waiting, total = children(), [process], 0
    while waiting:
        one = waiting.pop()
        waiting += tree.get(one, [])
        try:
            with open(f"/proc/{one}/smaps_rollup") as rollup:
                total += next((int(line.split()[1]) for line in rollup if line.startswith("Pss:")), 0)
        except OSError:
            continue
    return total / 1024


def measure(command, quiet=True, memory=False):
    """Wall and CPU seconds, peak megabytes (None unless asked for) and exit status of the command, given as a list of strings."""
    before, start = os.times(), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL if quiet else sys.stderr, stderr=subprocess.DEVNULL if quiet else None)
    peak, ended = [0.0], threading.Event()

    def watch():
        while not ended.wait(0.05):
            peak[0] = max(peak[0], megabytes(process.pid))

    watcher = threading.Thread(target=watch, daemon=True) if memory else None
    if watcher:
        watcher.start()
    status = process.wait()
    wall, after = time.perf_counter() - start, os.times()
    ended.set()
    if watcher:
        watcher.join()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return {"wall": round(wall, 4), "cpu": round(cpu, 3), "peak": round(peak[0], 1) if memory else None, "status": status}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if "--" not in arguments:
        sys.exit(__doc__)
    cut = arguments.index("--")
    options, command = arguments[:cut], arguments[cut + 1:]
    if not command or any(option not in ("--quiet", "--memory") for option in options):
        sys.exit(__doc__)
    print(json.dumps(measure(command, "--quiet" in options, "--memory" in options)))
