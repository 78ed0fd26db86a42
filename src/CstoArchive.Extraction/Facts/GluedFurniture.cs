using System.Text;

namespace CstoArchive.Extraction;

/// <summary>
/// Takes the running headers and footers of United Nations papers out of text that has lost its page breaks:
/// <c>...irregular migration.A/75/906 S/2021/534 21-07422 5/8 The CSTO member States...</c> A run of at least two different pieces
/// (symbol, job number, folio) is furniture; its symbols and job numbers are the document's own. A symbol alone is a citation and stays.
/// </summary>
internal static class GluedFurniture
{
    public static ReadDocument Remove(ReadDocument read)
    {
        var own = new List<string>(read.Symbols);
        var jobs = new List<string>(read.JobNumbers);
        var pages = new List<ExtractedPage>(read.Pages.Count);
        foreach (var page in read.Pages)
        {
            var runs = Runs(page.Text);
            foreach (var piece in runs.SelectMany(run => run.Pieces))
            {
                AddOnce(piece.Kind == PieceKind.Symbol ? own : piece.Kind == PieceKind.JobNumber ? jobs : null, piece.Canonical);
            }

            pages.Add(runs.Count == 0 ? page : Without(page, runs));
        }

        return read with { Symbols = own, JobNumbers = jobs, Pages = pages };
    }

    /// <summary>The furniture of a text: pieces with nothing but blanks between them, of at least two kinds.</summary>
    private static List<Run> Runs(string text)
    {
        var pieces = FurniturePiece.Find(text);
        var runs = new List<Run>();
        for (var i = 0; i < pieces.Count;)
        {
            var next = i + 1;
            while (next < pieces.Count && text.AsSpan(pieces[next - 1].End..pieces[next].Start).IsWhiteSpace())
            {
                next++;
            }

            var run = pieces.GetRange(i, next - i);
            if (IsFurniture(run))
            {
                runs.Add(new Run(run[0].Start, run[^1].End, run));
            }

            i = next;
        }

        return runs;
    }

    /// <summary>Two kinds, and a job number or a folio among them: a symbol and a date side by side may be a row of a table.</summary>
    private static bool IsFurniture(List<FurniturePiece> run) =>
        run.Exists(piece => piece.Kind is PieceKind.JobNumber or PieceKind.Folio) && run.Exists(piece => piece.Kind != run[0].Kind);

    private static ExtractedPage Without(ExtractedPage page, List<Run> runs)
    {
        var text = new StringBuilder(page.Text.Length);
        var removed = new List<string>(page.Removed);
        var from = 0;
        foreach (var run in runs)
        {
            text.Append(page.Text.AsSpan(from..run.Start).TrimEnd(' '));
            removed.Add(Blanks.Collapse(page.Text.AsSpan(run.Start..run.End)));
            from = run.End;
            while (from < page.Text.Length && page.Text[from] == ' ')
            {
                from++;
            }

            // The sentence reads on with one blank; a run on a line of its own takes the line with it.
            var (before, after) = (text.Length == 0 ? '\n' : text[^1], from == page.Text.Length ? '\n' : page.Text[from]);
            if (before != '\n' && after != '\n')
            {
                text.Append(' ');
            }
            else if (before == '\n' && after == '\n' && from < page.Text.Length)
            {
                from++;
            }
        }

        text.Append(page.Text.AsSpan(from));
        return page with { Text = text.ToString(), Removed = removed };
    }

    private static void AddOnce(List<string>? list, string canonical)
    {
        if (list?.Contains(canonical) == false)
        {
            list.Add(canonical);
        }
    }

    private sealed record Run(int Start, int End, List<FurniturePiece> Pieces);
}
