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
        var rows = first.Rows.Take(MaxRows).Where(r => r.Y > first.Height * 0.45f).ToList();
        if (Opening(rows) is not var (start, opening))
        {
            return null;
        }

        var column = new List<TextRun> { opening };
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

        // What stands over the column is the emblem with the organisation's name, however it was read; beside an early one is the organ's name.
        var head = rows.Take(end + 1).ToList();
        var symbols = head.SelectMany(OwnNumbers.SymbolsOf).Distinct().ToList();
        return new Masthead(symbols, column, head.Where((r, i) => i < start || !IsDistribution(opening) || r.Runs.All(run => IsHead(run, column[0]))).ToList());
    }

    /// <summary>"Distr." opens the column. Where it is missing (papers of the first years) or misread, the column goes up from "ORIGINAL: ENGLISH" and has a symbol in it.</summary>
    private static (int Row, TextRun Run)? Opening(List<TextRow> rows)
    {
        var distribution = rows.FindIndex(r => r.Runs.Any(IsDistribution));
        if (distribution >= 0)
        {
            return (distribution, rows[distribution].Runs.First(IsDistribution));
        }

        var original = rows.FindIndex(r => r.Runs.Any(IsOriginal));
        if (original < 0)
        {
            return null;
        }

        var (top, opening) = (original, rows[original].Runs.First(IsOriginal));
        var hasSymbol = false;
        for (var i = original - 1; i >= 0 && rows[i].Y - opening.Y < 5 * opening.Size; i--)
        {
            if (rows[i].Runs.FirstOrDefault(r => Math.Abs(r.X - opening.X) < ColumnTolerance) is { } entry)
            {
                (top, opening) = (i, entry);
                hasSymbol |= OwnNumbers.SymbolsIfAll(entry).Any();
            }
        }

        return hasSymbol ? (top, opening) : null;
    }

    private static bool IsOriginal(TextRun run) => OriginalIn().IsMatch(run.Text);

    /// <summary>What stands in the masthead beside the title block that may begin there: the column, the organs in large letters, the symbol.</summary>
    private static bool IsHead(TextRun run, TextRun column) =>
        run.X > column.X - ColumnTolerance || run.Size > 1.15f * column.Size || run.Text.Count(char.IsLetter) < 3 || OwnNumbers.SymbolsIfAll(run).Any();

    private static bool IsDistribution(TextRun run) => Distribution().IsMatch(run.Text);

    [GeneratedRegex(@"^\W{0,2}(?:Distr|DISTR)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Distribution();

    [GeneratedRegex(@"^ORIGINAL\b", RegexOptions.NonBacktracking)]
    private static partial Regex OriginalIn();

    [GeneratedRegex(@"^(?:original|оригинал|подлинный|原件|الأصل)|\bonly$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Original();
}
