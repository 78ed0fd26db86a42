using System.Text;
using System.Text.RegularExpressions;
using CstoArchive.Symbols;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Takes running headers and footers off the pages: from the edge of a page inwards, each row that says the same, digits apart,
/// at the same height of other pages, or that says nothing but the paper's own numbers, the page's number and their like.
/// The first row that is text ends the search, so nothing within the text is taken.
/// </summary>
internal static partial class Furniture
{
    /// <summary>Rows looked at from each edge.</summary>
    private const int EdgeRows = 6;

    /// <summary>Pages that must bear a row for it to be a running one.</summary>
    private const int MinRepeats = 3;

    /// <summary>Of the pages: a row that stands on more is a running one even where it touches the text.</summary>
    private const float MinShare = 0.5f;

    /// <summary>In ems: lines of text stand closer.</summary>
    private const float MinGap = 1.6f;

    /// <summary>Points: the heights of a running row on two pages differ less.</summary>
    private const float HeightTolerance = 8;

    public static void Remove(IReadOnlyList<Sheet> sheets, OwnNumbers own, Masthead? masthead)
    {
        if (masthead is not null)
        {
            foreach (var row in masthead.Rows)
            {
                sheets[0].Remove(row);
            }
        }

        foreach (var sheet in sheets)
        {
            foreach (var rule in sheet.Rows.Where(IsRule).ToList())
            {
                sheet.Remove(rule);
            }
        }

        var repeats = Repeats(sheets);
        var offsets = PageNumberOffsets(sheets);
        foreach (var sheet in sheets)
        {
            foreach (var top in (bool[])[true, false])
            {
                Peel(sheet, top, row => IsFurniture(row, sheet, offsets, own)
                    || (Recurs(row, repeats) is var times and >= MinRepeats && (times >= MinShare * sheets.Count || StandsApart(sheet, top, repeats))));
            }
        }
    }

    /// <summary>A line drawn with characters, over the footnotes.</summary>
    private static bool IsRule(TextRow row) => row.Text.Length >= 5 && row.Text.AsSpan().Trim("_—–-=*• ").IsEmpty;

    private static void Peel(Sheet sheet, bool top, Predicate<TextRow> isFurniture)
    {
        for (var taken = 0; taken < EdgeRows && sheet.Rows.Count > 0; taken++)
        {
            var row = sheet.Rows[top ? 0 : ^1];
            var beyond = top ? row.Y < 0.75f * sheet.Height : row.Y > 0.25f * sheet.Height;
            if (beyond || !isFurniture(row))
            {
                return;
            }

            sheet.Remove(row);
        }
    }

    private static bool IsFurniture(TextRow row, Sheet sheet, HashSet<int> offsets, OwnNumbers own)
    {
        if (TryReadPageNumber(row.Text, out var number))
        {
            return offsets.Contains(number - sheet.Page);
        }

        return IsNumbersOnly(row, own);
    }

    /// <summary>The pages on which the row stands at this height.</summary>
    private static int Recurs(TextRow row, Dictionary<string, List<float>> repeats) =>
        !TryReadPageNumber(row.Text, out _) && repeats.TryGetValue(Signature(row.Text), out var heights) ? heights.Count(y => Math.Abs(y - row.Y) < HeightTolerance) : 0;

    /// <summary>There is a gap between the recurring rows at this edge and the text: without one they are a sentence that the paper repeats.</summary>
    private static bool StandsApart(Sheet sheet, bool top, Dictionary<string, List<float>> repeats)
    {
        var rows = top ? sheet.Rows : sheet.Rows.AsEnumerable().Reverse().ToList();
        var text = rows.Take(EdgeRows).TakeWhile(row => Recurs(row, repeats) >= MinRepeats).Count();
        return text == rows.Count || Math.Abs(rows[text].Y - rows[Math.Max(0, text - 1)].Y) > MinGap * rows[text].Size;
    }

    /// <summary>The heights at which each text stands near the edges of the pages.</summary>
    private static Dictionary<string, List<float>> Repeats(IReadOnlyList<Sheet> sheets)
    {
        var heights = new Dictionary<string, List<float>>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            foreach (var row in EdgesOf(sheet))
            {
                var signature = Signature(row.Text);
                if (signature.Count(char.IsLetter) < 2)
                {
                    continue;
                }

                if (!heights.TryGetValue(signature, out var list))
                {
                    heights.Add(signature, list = []);
                }

                list.Add(row.Y);
            }
        }

        return heights;
    }

    private static IEnumerable<TextRow> EdgesOf(Sheet sheet) =>
        sheet.Rows.Count <= 2 * EdgeRows ? sheet.Rows : sheet.Rows.Take(EdgeRows).Concat(sheet.Rows.TakeLast(EdgeRows));

    /// <summary>The text without blanks, each number as one 0.</summary>
    private static string Signature(string text)
    {
        var signature = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                if (signature.Length == 0 || signature[^1] != '0')
                {
                    signature.Append('0');
                }
            }
            else if (!char.IsWhiteSpace(c))
            {
                signature.Append(char.ToLowerInvariant(c));
            }
        }

        return signature.ToString();
    }

    /// <summary>By how much printed page numbers differ from counted ones: a number alone at an edge is a page number where two pages agree.</summary>
    private static HashSet<int> PageNumberOffsets(IReadOnlyList<Sheet> sheets)
    {
        var votes = new Dictionary<int, int> { [0] = 1 };
        foreach (var sheet in sheets)
        {
            foreach (var row in EdgesOf(sheet))
            {
                if (TryReadPageNumber(row.Text, out var number))
                {
                    votes[number - sheet.Page] = votes.GetValueOrDefault(number - sheet.Page) + 1;
                }
            }
        }

        return votes.Where(v => v.Value >= 2).Select(v => v.Key).ToHashSet();
    }

    private static bool TryReadPageNumber(string text, out int number)
    {
        number = 0;
        var digits = text.AsSpan().Trim(" -–—|[]().•·");
        return digits.Length is > 0 and <= 4 && int.TryParse(digits, out number);
    }

    /// <summary>Own symbols, own job number, "5/8", "Page 3", "/...", a bar code; at least one of them, and nothing else.</summary>
    private static bool IsNumbersOnly(TextRow row, OwnNumbers own)
    {
        var text = row.Text;
        if (text.Length > 160)
        {
            return false;
        }

        var rest = new StringBuilder(text);
        var strong = false;
        var scan = SymbolScanner.Scan(text);
        foreach (var symbol in scan.Symbols)
        {
            if (own.Has(symbol.Symbol))
            {
                Blank(rest, symbol.Start, symbol.End);
                strong = true;
            }
        }

        foreach (var job in scan.JobNumbers)
        {
            if (job.JobNumber.IsBarCode || job.JobNumber.Key == own.JobNumber?.Key)
            {
                Blank(rest, job.Start, job.End);
                strong = true;
            }
        }

        var left = rest.ToString();
        if (!strong && !Sure().IsMatch(left))
        {
            return false;
        }

        return string.IsNullOrWhiteSpace(Pieces().Replace(left, " "));
    }

    private static void Blank(StringBuilder text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = ' ';
        }
    }

    /// <summary>Pieces that stand nowhere else, the words beside the bar code of a first page among them.</summary>
    [GeneratedRegex(@"^ *(?:\d{1,4} ?/ ?\d{1,4}|[Pp]age +\d{1,4}(?: of \d{1,4})?|/\.\.\.|\*\d{7,9}\*|(?:Accessible document +)?(?:Please recycle|Просьба отправить на вторичную переработку|Merci de recycler|(?:Se ruega|Por favor,?) recicl(?:ar|e)|请回收|(?:الرجاء|يرجى) إعادة استعمال الورق)\W*) *$", RegexOptions.NonBacktracking)]
    private static partial Regex Sure();

    /// <summary>Pieces that stand beside a number of the paper.</summary>
    [GeneratedRegex(@"Please recycle|Просьба отправить на вторичную переработку|Merci de recycler|(?:Se ruega|Por favor,?) recicl(?:ar|e)|请回收|(?:الرجاء|يرجى) إعادة استعمال الورق|\*\d{7,9}\*|/\.\.\.|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,4} ?/ ?\d{1,4}|\([A-Z]\)|GE[.:]?|V\.|\d{1,6}|\b(?:[Pp]age|of|English|ENGLISH|French|FRENCH|Russian|RUSSIAN|Spanish|SPANISH|Français|Español|Русский|стр|página)\b|[-–—−*.,:;|()/]", RegexOptions.NonBacktracking)]
    private static partial Regex Pieces();
}
