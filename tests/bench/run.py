#!/usr/bin/python3
"""Measures the archive against its peers on this machine and writes docs/benchmarks.md.

    tests/bench/run.py [--documents N] [--repeats N] [--work DIR] [--only TOPIC[,TOPIC...]] [--sizes N,N,...] [--pdfs DIR]

Makes the corpora, installs the peers (Debian packages), runs everything in turn, and replaces the sections of the topics it ran:
indexing, nights, queries, served, numbers, start, replicas, pages (over the PDFs of --pdfs, the sample archive by default); and, only when asked for with --only, scale (over --sizes documents). Needs Debian or Ubuntu with Python 3.11 and the .NET SDK; about 25 minutes and 4 GB for 10,000 statements.

What the parts cost by themselves (scanner, parsers, analyzer, snippet, page, number) is for who works on them and stands in no report:
    dotnet run -c Release --project tests/CstoArchive.Benchmarks                      all parts, some minutes
    dotnet run -c Release --project tests/CstoArchive.Benchmarks -- --filter *Query*  those of one name
    dotnet run -c Release --project tests/CstoArchive.Benchmarks -- symbols           the scanner beside a regular expression
    dotnet run -c Release --project tests/CstoArchive.Benchmarks -- look-ups          numbers, p50 and p99 of single look-ups
"""
import argparse
import importlib
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]
from bench import PROJECT, Bench, say  # noqa: E402

TOPICS = ["indexing", "nights", "queries", "served", "numbers", "start", "replicas", "pages"]
LONG_TOPICS = ["scale"]
REPORT = PROJECT / "docs/benchmarks.md"


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)) / 1024 / 1024
    runtime = subprocess.run(["dotnet", "--version"], capture_output=True, text=True).stdout.strip()
    return f"{os.cpu_count()} cores ({model.group(1) if model else 'unnamed'}), {memory:.0f} GB of memory, .NET SDK {runtime}, {date.today():%d %B %Y}"


def replace(report, topic, text):
    """The report with the section of the topic replaced, or added at its end."""
    opening, closing = f"<!-- {topic} -->\n", f"<!-- end of {topic} -->\n"
    section = f"{opening}{text}{closing}"
    if opening in report:
        start, end = report.index(opening), report.index(closing) + len(closing)
        return report[:start] + section + report[end:]
    return report.rstrip("\n") + "\n\n" + section


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--work", default="/tmp/csto-archive-bench")
    parser.add_argument("--only", default=",".join(TOPICS))
    parser.add_argument("--sizes", default="1000,10000,100000", type=lambda text: [int(size) for size in text.split(",")])
    parser.add_argument("--pdfs", default=PROJECT / "sample-archive", type=Path)
    options = parser.parse_args()
    topics = options.only.split(",")
    unknown = [topic for topic in topics if topic not in TOPICS + LONG_TOPICS]
    if unknown:
        parser.error(f"no topic is called {', '.join(unknown)}; there are {', '.join(TOPICS + LONG_TOPICS)}")
    bench = Bench(options.work, options.documents, options.repeats, options.sizes, options.pdfs)
    for topic in topics:
        say(f"== {topic}")
        tables = importlib.import_module(f"topics.{topic}").run(bench)
        text = f"\nMeasured on {machine()}.\n\n" + "\n".join(table.markdown() for table in tables) + "\n"
        REPORT.write_text(replace(REPORT.read_text(), topic, text))
        print(text)


if __name__ == "__main__":
    main()
