"""Top ten of the corpus's 200 queries, one client in process, against the plain Lucene.Net program."""
import subprocess

from bench import Table

KINDS = {
    "Rare": "a rare word", "Common": "a common word", "AllOfTwo": "both of two words", "AnyOfThree": "any of three words", "Phrase": "a phrase", "Prefix": "a prefix",
    "Fuzzy": "a misspelt word", "TitleAndDate": "a title word within years", "Number": "a number", "all": "mean over the queries",
}


def run(bench):
    output = subprocess.run(
        [bench.benchmarks, "queries", bench.index(), bench.plain_index(), str(max(7, bench.repeats))], check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in output.splitlines()[1:]]
    return [Table(
        "Queries in process",
        f"{bench.documents} statements, microseconds, mean of each query's fastest of {max(7, bench.repeats)} passes, the engines pass by pass in turn. The plain program asks the same in its own way; "
        "a number is a phrase to it, which also finds what only looks like the number.",
        ["", "plain", "archive", "ratio", "plain, with snippets", "archive, with snippets, pages, facets", "ratio"],
        [[KINDS[kind], plain, archive, f"{without} x", plain_snippets, archive_snippets, f"{with_} x"] for kind, plain, archive, plain_snippets, archive_snippets, without, with_ in rows])]
