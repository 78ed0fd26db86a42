"""Text of PDFs: pages a CPU second against pdftotext, what two workers bring, and what it costs to read in processes of their own."""
import re
import subprocess

from bench import Table, install, median, medians, ratio


def run(bench):
    install("poppler-utils")
    files = sorted(str(file) for file in bench.pdfs.rglob("*.pdf"))
    pages = sum(pages_of(file) for file in files)
    extract = [bench.archive_program, "extract"]
    rounds = max(1, 6_000 // max(1, pages))  # enough work for start-up to fade: the workers are to be warm
    taken = bench.in_turn({
        "one": [*extract, "--workers", "1", *files * rounds],
        "two": [*extract, "--workers", "2", *files * rounds],
        "inside": [bench.benchmarks, "extract-in-process", *files * rounds],
        "pdftotext": ["sh", "-c", 'for file; do pdftotext "$file" - || true; done', "sh", *files * rounds],
    })
    names = {"one": "CSTO Archive, one worker", "two": "CSTO Archive, two workers", "inside": "the same in one process, without limits", "pdftotext": "pdftotext, a process a file"}
    table = Table(
        "Pages of PDFs", f"{len(files)} files with {pages} pages, {rounds} times over; medians of {bench.repeats} runs in turn, start of the programs included. The archive also tells reading order, running headers, titles, symbols and dates.",
        ["", "CPU s", "wall s", "pages a CPU s", "pages a CPU s against pdftotext", "CPU against the same in process", "wall of one worker against it"])
    for name, title in names.items():
        table.rows.append([
            title, *medians(taken, name, "cpu", "wall"), f"{pages * rounds / median(taken, name, 'cpu'):.0f}",
            f"{ratio(taken, 'pdftotext', name, 'cpu'):.2f} x", f"{ratio(taken, name, 'inside', 'cpu'):.2f} x", f"{ratio(taken, 'one', name, 'wall'):.2f} x"])
    return [table]


def pages_of(file):
    """0 for a file that pdfinfo can't read."""
    told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, errors="replace").stdout
    found = re.search(r"^Pages:\s+(\d+)", told, re.MULTILINE)
    return int(found.group(1)) if found else 0
