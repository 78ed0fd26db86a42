using System.Text.RegularExpressions;
using CstoArchive.Symbols;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// The head of a United Nations paper: the emblem line with the symbol, the organs, and the column "Distr.: General / date /
/// (language) / Original: ...". Papers before 1997 have the same column with the symbol in it.
/// </summary>
internal sealed partial record Masthead(IReadOnlyList<DocumentSymbol> Symbols, IReadOnlyList<TextRun> Column, IReadOnlyList<TextRow> Rows)
{
    /// <summary>Rows of the first page that are searched for "Distr.".</summary>
    private const int MaxRows = 25;

    /// <summary>Points: the entries of the column begin at the same place, give or take.</summary>
    private const float ColumnTolerance = 8;

    /// <summary>The date of the column, under "Distr."; null where it has none.</summary>
    public DocumentDate? Date
    {
        get
        {
            foreach (var entry in Column)
            {
                if (DateFinder.Find(entry.Text, 1) is [var found])
                {
                    return new DocumentDate(found.Date, DateSource.Masthead, entry.Text[found.Start..found.End]);
                }
            }

            return null;
        }
    }

    /// <summary>Null where the first page has none.</summary>
    public static Masthead? Of(Sheet first)
    {
        var rows = first.Rows.Take(MaxRows).ToList();
        var start = rows.FindIndex(r => r.Runs.Any(IsDistribution));
        if (start < 0 || rows[start].Y < first.Height * 0.45f)
        {
            return null;
        }

        var column = new List<TextRun> { rows[start].Runs.First(IsDistribution) };
        var end = start;
        for (var i = start + 1; i < Math.Min(rows.Count, start + 14); i++)
        {
            var entry = rows[i].Runs.FirstOrDefault(r => Math.Abs(r.X - column[0].X) < ColumnTolerance);
            if (entry is null)
            {
                continue;
            }

            if (column[^1].Y - entry.Y > 5 * entry.Size)
            {
                break;
            }

            column.Add(entry);
            end = i;
            if (Original().IsMatch(entry.Text))
            {
                break;
            }
        }

        var organ = rows.Take(end + 1).SelectMany(r => r.Runs).Where(r => r.Bold && r.X < column[0].X - ColumnTolerance).Select(r => r.Size).DefaultIfEmpty(0).Max();
        while (end + 1 < rows.Count && rows[end + 1].Bold && organ > column[0].Size && Math.Abs(rows[end + 1].Size - organ) < 1)
        {
            end++;
        }

        var head = rows.Take(end + 1).ToList();
        var symbols = head.SelectMany(OwnNumbers.SymbolsOf).Distinct().ToList();
        return new Masthead(symbols, column, head.Where(r => r.Runs.All(run => IsHead(run, column[0]))).ToList());
    }

    /// <summary>What stands in the masthead beside the title block that may begin there: the column, the organs in large letters, the symbol.</summary>
    private static bool IsHead(TextRun run, TextRun column) =>
        run.X > column.X - ColumnTolerance || run.Size > 1.15f * column.Size || OwnNumbers.SymbolsIfAll(run).Any();

    private static bool IsDistribution(TextRun run) => Distribution().IsMatch(run.Text);

    [GeneratedRegex(@"^\W{0,2}(?:Distr|DISTR)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Distribution();

    [GeneratedRegex(@"^(?:original|оригинал|подлинный|原件|الأصل)|\bonly$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Original();
}
