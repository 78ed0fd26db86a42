using CstoArchive.Search.Analysis;
using CstoArchive.Search.Language;

namespace CstoArchive.Search.Querying.Building;

internal enum PieceKind
{
    Word,
    Prefix,
    Wildcard,
    Fuzzy,
}

/// <summary>One place of a phrase: a word, or a pattern, in the form in which words are compared. <c>Stem</c> is of words alone.</summary>
internal sealed record PatternPiece(PieceKind Kind, string Text, string Stem = "", int Edits = 0);

/// <summary>Cuts a pattern where a text is cut into words: <c>cease-fi*</c> is a word and a prefix.</summary>
internal static class PatternPieces
{
    public static List<PatternPiece> Of(QueryNode node, TextAnalysis analysis) => node switch
    {
        PrefixNode prefix => OfPhrase(prefix.Text + "*", analysis),
        WildcardNode wildcard => OfPhrase(wildcard.Pattern, analysis),
        FuzzyNode fuzzy => Fuzzy(fuzzy, analysis),
        _ => throw new InvalidOperationException($"no pattern: {node.GetType().Name}"),
    };

    /// <summary>The words of a phrase, of which some may be patterns.</summary>
    public static List<PatternPiece> OfPhrase(string text, TextAnalysis analysis)
    {
        var pieces = new List<PatternPiece>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsInside(text[end]))
                end++;
            if (end > start)
                Add(pieces, text[start..end], analysis);
            start = end + 1;
        }

        return pieces;
    }

    private static bool IsInside(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '*' or '?' or '\'' or '’' or '.' or ','
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static void Add(List<PatternPiece> pieces, string piece, TextAnalysis analysis)
    {
        var first = piece.AsSpan().IndexOfAny('*', '?');
        if (first < QueryLimits.LettersBeforeWildcard || !piece.AsSpan(0, first).ToString().All(char.IsLetterOrDigit))
        {
            pieces.AddRange(analysis.Words(piece).Select(w => new PatternPiece(PieceKind.Word, w.Written, w.Stem)));
            return;
        }

        var text = Blanks.SingleStars(WordFold.Fold(piece.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)));
        pieces.Add(text.IndexOf('*', StringComparison.Ordinal) == text.Length - 1 && !text.Contains('?', StringComparison.Ordinal)
            ? new PatternPiece(PieceKind.Prefix, text[..^1])
            : new PatternPiece(PieceKind.Wildcard, text));
    }

    private static List<PatternPiece> Fuzzy(FuzzyNode fuzzy, TextAnalysis analysis)
    {
        var words = analysis.Words(fuzzy.Text);
        return words.Count == 1
            ? [new PatternPiece(PieceKind.Fuzzy, words[0].Written, Edits: fuzzy.MaxEdits)]
            : [.. words.Select(w => new PatternPiece(PieceKind.Word, w.Written, w.Stem))];
    }
}
