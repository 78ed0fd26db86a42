#!/usr/bin/python3
"""Draws the growth of the costs: plot.py FIGURES.tsv PICTURE.png. A row: documents, full run CPU s, night CPU s, unchanged wall s, mean query µs."""
import sys

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402

rows = [[float(cell) for cell in line.split("\t")] for line in open(sys.argv[1])]
documents = [row[0] for row in rows]
pyplot.figure(figsize=(8, 5))
for column, label in ((1, "full run, CPU s"), (2, "night of changes, CPU s"), (3, "unchanged run, wall s"), (4, "mean query, ms")):
    pyplot.plot(documents, [row[column] / (1000 if column == 4 else 1) for row in rows], marker="o", label=label)
pyplot.xscale("log")
pyplot.yscale("log")
pyplot.xlabel("documents")
pyplot.grid(True, which="both", alpha=0.3)
pyplot.legend()
pyplot.tight_layout()
pyplot.savefig(sys.argv[2], dpi=110)
