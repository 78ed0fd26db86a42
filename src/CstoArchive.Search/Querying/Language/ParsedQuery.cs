namespace CstoArchive.Search.Language;

/// <summary>A query as understood. Every text has one: what is wrong in it is listed, with the best guess that was made.</summary>
public sealed record ParsedQuery(string Text, QueryNode Root, IReadOnlyList<QueryProblem> Problems)
{
    /// <summary>Reads <paramref name="text"/> in the query language. Takes time linear in its length, and never throws.</summary>
    public static ParsedQuery Parse(string? text) => QueryParser.Parse(text ?? "");

    /// <summary>Takes <paramref name="text"/> for plain words, any of which may match.</summary>
    public static ParsedQuery AnyWord(string? text)
    {
        text ??= "";
        var read = text.Length <= QueryLimits.BagLength ? text : text[..QueryLimits.BagLength];
        QueryNode root = string.IsNullOrWhiteSpace(read)
            ? new EverythingNode { End = text.Length }
            : new BagOfWordsNode(read.Trim()) { End = read.Length };
        return new ParsedQuery(text, root, read.Length == text.Length ? [] : [QueryParser.TooLong(read.Length, text.Length)]);
    }

    /// <summary>The query in its canonical spelling; reading that again gives the same query.</summary>
    public string Canonical => QueryText.Of(Root);

    /// <summary>How the query was understood, in a sentence for a person.</summary>
    public string Interpretation => Language.Interpretation.Of(Root);

    /// <summary>The same in pieces, in order of position; taking a piece's <c>[Start..End]</c> out of the text takes it out of the query.</summary>
    public IReadOnlyList<InterpretedPart> Parts => Language.Interpretation.PartsOf(Root);

    /// <summary>
    /// The query with its plain words, and the numbers that stand among them, made optional, for when no document has them all; null where there is
    /// nothing to loosen. Phrases, filters and exclusions stay as they are.
    /// </summary>
    public ParsedQuery? Loosened()
    {
        if (Root is not AndNode and)
            return null;

        var words = and.Operands.Where(IsOptional).ToList();
        if (words.Count < 2)
            return null;

        var any = new OrNode(words) { Start = words[0].Start, End = words[^1].End };
        var rest = and.Operands.Where(o => !IsOptional(o)).ToList();
        return this with { Root = rest.Count == 0 ? any : and with { Operands = [any, .. rest] } };
    }

    private static bool IsOptional(QueryNode node) => node is WordNode or SynonymNode or NumberNode { Relation: NumberRelation.Any };
}
