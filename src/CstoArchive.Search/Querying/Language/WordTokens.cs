using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>What a run of characters without a blank is: an operator, a number, or a word, its punctuation trimmed.</summary>
internal static class WordTokens
{
    /// <summary>The token of <c>text[start..end]</c>, or null where it is punctuation.</summary>
    public static Token? Of(string text, int start, int end, QueryField? field)
    {
        var run = text[start..end];
        if (Operator(run, start, end) is { } sign)
            return sign;

        if (run is "*" or "*:*")
            return new Token(TokenKind.Everything, start, end);

        if (field is QueryField.Date or QueryField.File)
            return Characters.HoldsWord(run) ? new Token(TokenKind.Word, start, end) { Text = run.TrimEnd(',', ';') } : null;

        var (first, last) = (0, run.Length);
        while (first < last && !Characters.BeginsWord(run[first]))
            first++;
        while (first > 0 && run[first - 1] is '*' or '?')
            first--;
        while (last > first && !IsLast(run[last - 1]))
            last--;
        if (!Characters.HoldsWord(run.AsSpan(first, last - first)))
            return null;

        var word = run[first..last];
        (start, end) = (start + first, start + last);
        if (Number(word, start, end) is { } number)
            return number;

        var tilde = word.LastIndexOf('~');
        if (tilde > 0 && word.AsSpan(tilde + 1) is { Length: <= 1 } digits && (digits.IsEmpty || char.IsAsciiDigit(digits[0])))
        {
            var edits = digits.IsEmpty ? 0 : digits[0] - '0';
            return new Token(TokenKind.Word, start, end) { Text = TrimEnd(word[..tilde]), Tilde = true, Number = edits };
        }

        return new Token(TokenKind.Word, start, end) { Text = TrimEnd(word) };
    }

    /// <summary>The word without its signs <c>*</c> and <c>?</c>.</summary>
    public static string Plain(string word) =>
        TrimEnd(word.Replace("*", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal));

    private static string TrimEnd(string word)
    {
        var end = word.Length;
        while (end > 0 && (word[end - 1] == '~' || !IsLast(word[end - 1])))
            end--;
        return word[..end];
    }

    private static bool IsLast(char c) => Characters.EndsWord(c) || c is '*' or '~';

    private static Token? Operator(string run, int start, int end)
    {
        var kind = run switch
        {
            "AND" or "И" => TokenKind.And,
            "OR" or "ИЛИ" => TokenKind.Or,
            "NOT" or "НЕ" => TokenKind.Not,
            _ => TokenKind.End,
        };
        if (kind != TokenKind.End)
            return new Token(kind, start, end);

        var digits = run.StartsWith("NEAR", StringComparison.Ordinal) ? run.AsSpan(4)
            : run.StartsWith("РЯДОМ", StringComparison.Ordinal) ? run.AsSpan(5)
            : "none";
        if (digits is "none")
            return null;
        if (digits.IsEmpty)
            return new Token(TokenKind.Near, start, end) { Number = QueryLimits.DefaultDistance };
        if (digits[0] is not ('/' or '~'))
            return null;

        digits = digits[1..];
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return null;
        }

        return new Token(TokenKind.Near, start, end)
        {
            Number = digits.IsEmpty ? QueryLimits.DefaultDistance : digits.Length > 6 ? int.MaxValue : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A word that is the number of a document.</summary>
    public static Token? Number(string word, int start, int end)
    {
        if (!word.AsSpan().ContainsAnyInRange('0', '9'))
            return null;

        if (word.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(word, out var symbol))
            return new Token(TokenKind.Number, start, end) { Symbols = [symbol] };

        return JobNumber.TryParse(word, out var job) ? new Token(TokenKind.Number, start, end) { Job = job } : null;
    }
}
