using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>Makes a node of one value: a word, a phrase or a number, under the field it stands in.</summary>
internal sealed class LeafReader(ProblemList problems)
{
    private int _patterns;

    /// <summary>Null where the value means nothing to its field; the problem is listed.</summary>
    public QueryNode? Read(Token token, QueryField? field)
    {
        var node = field switch
        {
            not (null or QueryField.Title) when token.Kind == TokenKind.Everything => AnyValue(token),
            null or QueryField.Title => Text(token, inTitle: field is not null),
            QueryField.Symbol => Number(token, NumberRelation.Is),
            QueryField.Job => Number(token, NumberRelation.Is),
            QueryField.Cites => Number(token, NumberRelation.Cites),
            QueryField.Date => Date(token),
            QueryField.Kind => OneOf(token, QueryField.Kind, FieldValues.Kind(token.Text), FieldValues.Kinds),
            QueryField.Status => OneOf(token, QueryField.Status, FieldValues.Status(token.Text), FieldValues.Statuses),
            QueryField.Language => new FilterNode(QueryField.Language, FieldValues.Language(TextOf(token))),
            { } other => new FilterNode(other, TextOf(token)),
        };
        return node is null ? null : node with { Start = token.Start, End = token.End };
    }

    private QueryNode Text(Token token, bool inTitle) => token.Kind switch
    {
        TokenKind.Everything => new EverythingNode(),
        TokenKind.Phrase => Phrase(token),
        TokenKind.Number when inTitle => new WordNode(TextOf(token)),
        TokenKind.Number => new NumberNode(NumberRelation.Any, token.Symbols, token.Job),
        TokenKind.NumberPattern => new NumberNode(NumberRelation.Any, [], Pattern: token.Pattern),
        _ => Word(token),
    };

    private EverythingNode? AnyValue(Token token)
    {
        problems.Add("A field needs a value; * is none: left out.", token.Start, token.End);
        return null;
    }

    private PhraseNode Phrase(Token token)
    {
        if (token.Number > QueryLimits.Distance)
            problems.Add($"A phrase is {QueryLimits.Distance} words wide at most.", token.Start, token.End);
        return new PhraseNode(Blanks.Single(token.Text), token.Tilde, Math.Min(token.Number, QueryLimits.Distance));
    }

    private QueryNode Word(Token token)
    {
        var text = token.Text;
        if (text.Length > QueryLimits.WordLength)
        {
            problems.Add($"A word has {QueryLimits.WordLength} characters at most: the rest of it is left out.", token.Start + QueryLimits.WordLength, token.End);
            text = text[..QueryLimits.WordLength];
        }

        if (token.Tilde)
            return Fuzzy(token, text);

        // A question mark at the end is a question; within a word it stands for a letter.
        var first = text.AsSpan().IndexOfAny('*', '?');
        return first < 0 ? new WordNode(text) : Pattern(token, text);
    }

    private QueryNode Pattern(Token token, string text)
    {
        var stripped = text.TrimStart('*', '?');
        if (stripped.Length < text.Length)
            problems.Add("A word can't begin with * or ?: read without it.", token.Start, token.Start + 1);

        var pattern = Blanks.SingleStars(stripped);
        var first = pattern.AsSpan().IndexOfAny('*', '?');
        if (first < 0)
            return Plain(token, pattern);

        var plain = WordTokens.Plain(pattern);
        if (first < QueryLimits.LettersBeforeWildcard)
        {
            problems.Add($"At least {QueryLimits.LettersBeforeWildcard} letters stand before * or ?: read as “{plain}”.", token.Start, token.End);
            return Plain(token, plain);
        }

        if (pattern.AsSpan().Count('*') + pattern.AsSpan().Count('?') > QueryLimits.Wildcards)
        {
            problems.Add($"A word has {QueryLimits.Wildcards} signs * and ? at most: read as words that begin with “{pattern[..first]}”.", token.Start, token.End);
            pattern = pattern[..first] + "*";
        }

        if (TooManyPatterns(token, plain))
            return Plain(token, plain);
        return first == pattern.Length - 1 && pattern[first] == '*' ? new PrefixNode(pattern[..^1]) : new WildcardNode(pattern);
    }

    private QueryNode Fuzzy(Token token, string text)
    {
        var plain = WordTokens.Plain(text);
        if (plain.Length < text.Length)
            problems.Add("A word is either fuzzy (~) or a pattern (*, ?): read as fuzzy.", token.Start, token.End);
        if (plain.Length < QueryLimits.FuzzyLetters)
        {
            problems.Add($"A fuzzy word needs {QueryLimits.FuzzyLetters} letters: read as written.", token.Start, token.End);
            return Plain(token, plain);
        }

        if (TooManyPatterns(token, plain))
            return Plain(token, plain);
        if (token.Number > 2)
            problems.Add("A fuzzy word differs by 2 letters at most: read as ~2.", token.Start, token.End);
        var edits = token.Number == 0 ? (plain.Length < 8 ? 1 : 2) : Math.Min(token.Number, 2);
        return new FuzzyNode(plain, edits);
    }

    /// <summary>What is left of a word when its signs are taken away.</summary>
    private static QueryNode Plain(Token token, string text) =>
        WordTokens.Number(text, token.Start, token.End) is { } number ? new NumberNode(NumberRelation.Any, number.Symbols, number.Job) : new WordNode(text);

    private bool TooManyPatterns(Token token, string plain)
    {
        if (++_patterns <= QueryLimits.Patterns)
            return false;

        problems.Add($"A query has {QueryLimits.Patterns} words with *, ? or ~ at most: read as “{plain}”.", token.Start, token.End);
        return true;
    }

    private QueryNode Number(Token token, NumberRelation relation)
    {
        if (token.Kind == TokenKind.Number)
            return new NumberNode(relation, token.Symbols, token.Job);
        if (token.Kind == TokenKind.NumberPattern)
            return new NumberNode(relation, [], Pattern: token.Pattern);

        var text = TextOf(token);
        if (NumberPatterns.TryParse(text, announced: true, out var pattern))
            return new NumberNode(relation, [], Pattern: pattern);
        if (NumberSpans.Of(text).TryGetAt(0, out var span) && span.End == text.Length)
            return new NumberNode(relation, span.Symbols, span.Job);
        if (DocumentSymbol.TryParse(text, out var symbol))
            return new NumberNode(relation, [symbol]);
        if (JobNumber.TryParse(text, out var job))
            return new NumberNode(relation, [], job);

        problems.Add($"“{text}” is no number of a document such as A/75/906, S/2021/534 or 21-07422: read as a word.", token.Start, token.End);
        return Text(token, inTitle: false);
    }

    private DateNode? Date(Token token)
    {
        if (DateRange.TryParse(TextOf(token), out var from, out var to))
            return new DateNode(from, to);

        problems.Add($"“{TextOf(token)}” is no date such as 2021, 2021-05, 2021-05-19 or 2021-05..2021-07: left out.", token.Start, token.End);
        return null;
    }

    private FilterNode? OneOf(Token token, QueryField field, string? value, IReadOnlyList<string> values)
    {
        if (value is not null)
            return new FilterNode(field, value);

        problems.Add($"“{TextOf(token)}” is no {QueryFields.NameOf(field)}; there are {string.Join(", ", values)}: left out.", token.Start, token.End);
        return null;
    }

    private static string TextOf(Token token) =>
        token.Pattern?.Text ?? token.Job?.Canonical ?? (token.Symbols.Count > 0 ? string.Join('-', token.Symbols) : Blanks.Single(token.Text));
}
