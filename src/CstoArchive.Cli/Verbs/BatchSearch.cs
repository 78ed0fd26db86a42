using System.Globalization;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary>A file of queries against the index, as a TREC run: <c>qid Q0 DOCID rank score TAG</c>.</summary>
internal static class BatchSearch
{
    public static ExitStatus Run(ArchiveIndex index, string file, string tag, int top, SearchRequest request, Terminal terminal)
    {
        var found = false;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var tab = line.IndexOf('\t');
            if (tab < 1)
            {
                throw new CommandException(ExitStatus.WrongArguments, $"{file}, line {number}: a query's id and its text, with a tab between them, are expected.");
            }

            var rank = 0;
            foreach (var hit in index.SearchAll(request with { Query = line[(tab + 1)..], Group = false }).Take(top))
            {
                found = true;
                terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line[..tab]} Q0 {DocumentId(hit.Path)} {++rank} {hit.Score:0.######} {tag}"));
            }
        }

        return found ? ExitStatus.Done : ExitStatus.NothingFound;
    }

    /// <summary>The path without its extension; the columns of a run are separated by blanks, so those in it are escaped.</summary>
    private static string DocumentId(string path)
    {
        var item = path.LastIndexOf('#');
        var file = item < 0 ? path : path[..item];
        var extension = Path.GetExtension(file.AsSpan()).Length;
        var id = string.Concat(file.AsSpan(0, file.Length - extension), item < 0 ? "" : path.AsSpan(item));
        return string.Concat(id.Select(c => char.IsWhiteSpace(c) || c == '%' ? Uri.HexEscape(c > 0xFF ? ' ' : c) : c.ToString()));
    }
}
