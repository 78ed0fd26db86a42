using CstoArchive.Symbols;

namespace CstoArchive.Extraction;

internal enum PieceKind
{
    Symbol,
    JobNumber,

    /// <summary><c>5/8</c>: page of pages.</summary>
    Folio,

    /// <summary><c>13/01/2021</c>.</summary>
    Date,
}

/// <summary>A piece of a running header or footer at <c>text[Start..End]</c>. <see cref="Canonical"/>: of symbols and job numbers.</summary>
internal readonly record struct FurniturePiece(PieceKind Kind, int Start, int End, string Canonical)
{
    /// <summary>Every piece in order of position; most stand in sentences and are no furniture by themselves.</summary>
    public static List<FurniturePiece> Find(string text)
    {
        var scan = SymbolScanner.Scan(text);
        var pieces = new List<FurniturePiece>();
        pieces.AddRange(scan.JobNumbers.Select(job => new FurniturePiece(PieceKind.JobNumber, job.Start, EndWithLanguage(text, job.End), job.JobNumber.Canonical)));
        AddFolios(text, pieces);
        if (pieces.Count == 0)
        {
            // Nothing here can make a run.
            return pieces;
        }

        pieces.AddRange(scan.Symbols.Where(symbol => symbol.Form == SymbolForm.Printed).Select(symbol => new FurniturePiece(PieceKind.Symbol, symbol.Start, symbol.End, symbol.Symbol.Canonical)));
        pieces.AddRange(DateFinder.Find(text, limit: 1_000).Where(date => !date.Worded).Select(date => new FurniturePiece(PieceKind.Date, date.Start, date.End, "")));
        pieces.Sort((a, b) => a.Start.CompareTo(b.Start));

        // A piece within another one ("5/8" within a date, a date within a symbol) is none.
        var end = 0;
        pieces.RemoveAll(piece =>
        {
            var inside = piece.Start < end;
            end = Math.Max(end, piece.End);
            return inside;
        });
        return pieces;
    }

    private static void AddFolios(string text, List<FurniturePiece> pieces)
    {
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            var end = DateFinder.DigitsEnd(text, slash + 1);
            if (slash - start is >= 1 and <= 3 && end - slash is >= 2 and <= 4
                && (start == 0 || char.IsWhiteSpace(text[start - 1])) && (end == text.Length || char.IsWhiteSpace(text[end]))
                && int.Parse(text.AsSpan(start..slash)) is > 0 and var page && page <= int.Parse(text.AsSpan((slash + 1)..end)))
            {
                pieces.Add(new FurniturePiece(PieceKind.Folio, start, end, ""));
            }
        }
    }

    /// <summary>"21-07422 (E)", "21-07422E": the language letter and the bar code's stars belong to the job number.</summary>
    private static int EndWithLanguage(string text, int end)
    {
        var rest = text.AsSpan(end);
        var letter = rest.TrimStart(' ');
        if (letter is ['(', >= 'A' and <= 'Z', ')', ..])
        {
            end = text.Length - letter.Length + 3;
        }
        else if (rest is [>= 'A' and <= 'Z', ..] && (rest.Length == 1 || !char.IsLetterOrDigit(rest[1])))
        {
            end++;
        }

        return end;
    }
}
