namespace CstoArchive.Search.Language;

/// <summary>Says in English how a query was understood.</summary>
internal static class Interpretation
{
    public static string Of(QueryNode root)
    {
        if (root is EverythingNode)
            return "every document";

        var operands = root is AndNode and ? and.Operands : [root];
        var words = operands.Where(o => o is WordNode).ToList();
        var rest = operands.Where(o => o is not WordNode).Select(o => Describe(o, grouped: false));
        var said = words.Count switch
        {
            0 => rest,
            1 => rest.Prepend("the word " + Describe(words[0], grouped: false)),
            _ => rest.Prepend("the words " + List(words, " and ")),
        };
        return string.Join("; ", said);
    }

    /// <summary>One piece of a query, alone.</summary>
    public static InterpretedPart PartOf(QueryNode node) => new(KindOf(node), Describe(node, grouped: false), node.Start, node.End)
    {
        OtherNames = node is SynonymNode or TitleNode { Operand: SynonymNode } ? ((node as TitleNode)?.Operand as SynonymNode ?? (SynonymNode)node).Names : [],
    };

    public static IReadOnlyList<InterpretedPart> PartsOf(QueryNode root)
    {
        var operands = root is AndNode and ? and.Operands : [root];
        return [.. operands.Where(o => o is not EverythingNode).Select(PartOf).OrderBy(p => p.Start)];
    }

    private static string KindOf(QueryNode node) => node switch
    {
        WordNode => "word",
        PhraseNode => "phrase",
        NotNode => "not",
        NumberNode { Relation: NumberRelation.Any } => "number",
        NumberNode or TitleNode or DateNode or FilterNode => "field",
        PrefixNode or WildcardNode => "prefix",
        FuzzyNode => "fuzzy",
        NearNode => "near",
        SynonymNode synonym => KindOf(synonym.Operand),
        BagOfWordsNode => "any",
        OrNode => "any",
        AndNode => "word",
        _ => "word",
    };

    private static string Describe(QueryNode node, bool grouped) => node switch
    {
        EverythingNode => "every document",
        WordNode word => word.Text,
        PhraseNode { AnyForm: false } phrase => $"“{phrase.Text}”",
        PhraseNode { Gap: 0 } phrase => $"“{phrase.Text}” in any form of its words",
        PhraseNode phrase => $"“{phrase.Text}” with up to {Count(phrase.Gap, "word")} between",
        PrefixNode prefix => $"words that begin with {prefix.Text}",
        WildcardNode wildcard => $"words of the form {wildcard.Pattern}",
        FuzzyNode fuzzy => $"words within {Count(fuzzy.MaxEdits, "letter")} of {fuzzy.Text}",
        NearNode near => Group($"{List(near.Operands, " and ")} within {Count(near.Distance, "word")}", grouped),
        AndNode and => Group(List(and.Operands, " and "), grouped),
        OrNode or => Group(List(or.Operands, " or "), grouped),
        NotNode not => "without " + Describe(not.Operand, grouped: true),
        TitleNode title => "in the title: " + Describe(title.Operand, grouped),
        NumberNode number => DescribeNumber(number),
        DateNode date => DescribeDate(date),
        FilterNode { Field: QueryField.Status } filter => $"status {filter.Value}",
        FilterNode filter => $"{Named(filter.Field)} {filter.Value}",
        SynonymNode synonym => $"{NameOf(synonym.Operand)} (also {string.Join(", ", synonym.Names)})",
        BagOfWordsNode bag => "any of the words: " + bag.Text,
        _ => throw new InvalidOperationException($"no words for {node.GetType().Name}"),
    };

    private static string NameOf(QueryNode node) => node is AndNode and ? string.Join(' ', and.Operands.Select(NameOf)) : Describe(node, grouped: true);

    private static string Named(QueryField field) => field switch
    {
        QueryField.Language => "language",
        var other => QueryFields.NameOf(other),
    };

    private static string DescribeNumber(NumberNode number)
    {
        var value = number.Pattern?.Text ?? number.Job?.Canonical ?? string.Join(" and ", number.Symbols);
        var what = number switch
        {
            { Pattern: not null } => "numbers",
            { Job: not null } => "the job number",
            _ => "the number",
        };
        return number.Relation switch
        {
            NumberRelation.Is => $"bearing {what} {value}",
            NumberRelation.Cites => $"citing {value}",
            _ => $"{what} {value}",
        };
    }

    private static string DescribeDate(DateNode date)
    {
        var text = DateRange.Text(date.From, date.To);
        return text.IndexOf("..", StringComparison.Ordinal) switch
        {
            < 0 => "dated " + text,
            0 => "dated up to " + text[2..],
            var dots when dots == text.Length - 2 => "dated from " + text[..dots],
            var dots => $"dated from {text[..dots]} to {text[(dots + 2)..]}",
        };
    }

    private static string List(IReadOnlyList<QueryNode> nodes, string last)
    {
        var said = nodes.Select(n => Describe(n, grouped: true)).ToList();
        return said.Count < 2 ? string.Concat(said) : string.Join(", ", said[..^1]) + last + said[^1];
    }

    private static string Group(string text, bool grouped) => grouped ? $"({text})" : text;

    private static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n} {noun}s";
}
