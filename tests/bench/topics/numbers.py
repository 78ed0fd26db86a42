"""How exactly numbers are found: every true place, and nothing that only looks like one."""
import json
import subprocess
from pathlib import Path

from bench import Table

WANTED = ["A/75/906", "S/2021/534", "A/RES/70/1", "A/C.1/76/L.12", "S/PV.8765", "E/CN.4/2003/L.11", "ST/SGB/2018/1", "A/HRC/45/33", "S/2014/136", "A/60/1",
          "CCPR/C/21", "A/CONF.151/26", "S/PRST/2019/9", "A/INF/68/1", "S/2019/7"]


def run(bench):
    truth = {number: set() for number in WANTED}
    for row in (bench.corpus() / "rows.tsv").read_text().splitlines():
        document, _, _, body = row.split("\t")
        words = {word.strip("().,") for word in body.split()}
        for number in words.intersection(WANTED):
            truth[number].add(int(document))
    expected = found = false = 0
    for number in WANTED:
        lines = subprocess.run([bench.archive_program, "export", f"cites:{number}", "--index", bench.index(), "--format", "jsonl"], capture_output=True, text=True).stdout
        hits = {int(Path(json.loads(line)["path"]).stem.split("-")[1]) for line in lines.splitlines()}
        expected, found, false = expected + len(truth[number]), found + len(hits & truth[number]), false + len(hits - truth[number])
    return [Table(
        "Numbers",
        f"{len(WANTED)} numbers in {bench.documents} statements, each planted beside its near misses: with `/Add.1`, with a digit more, as plain words. The truth is read back from the text.",
        ["true places", "found", "false hits"],
        [[expected, found, false]])]
