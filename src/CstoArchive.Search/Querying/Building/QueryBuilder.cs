using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using CstoArchive.Search.Language;
using CstoArchive.Search.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Querying.Building;

/// <summary>
/// From a query as understood to Lucene's. What must match is kept apart from what only adds to the score (the title, the word as written,
/// words side by side), so that scoring never changes what is found.
/// </summary>
internal sealed class QueryBuilder
{
    private readonly TextAnalysis _analysis;
    private readonly RankingWeights _weights;
    private readonly PositionQueries _positions;
    private readonly FieldQueries _fields;

    private QueryBuilder(TextAnalysis analysis, RankingWeights weights, Glossary glossary)
    {
        _analysis = analysis;
        _weights = weights;
        _positions = new PositionQueries(analysis);
        _fields = new FieldQueries(analysis, weights, glossary);
    }

    /// <summary>The query ready to run, and how it was understood.</summary>
    public static CompiledQuery Compile(ParsedQuery parsed, Glossary? glossary = null, RankingWeights? weights = null)
    {
        using var lease = TextAnalysis.Rent();
        glossary ??= Glossary.Default;
        var root = glossary.Apply(parsed.Root, lease.Analysis);
        var understood = parsed with { Root = root };
        var query = root is EverythingNode ? null : new QueryBuilder(lease.Analysis, weights ?? RankingWeights.Default, glossary).Build(root, TextScope.Text);
        return new CompiledQuery(query, understood.Interpretation, understood.Parts, parsed.Problems);
    }

    /// <summary>The same clause by clause, for one to look at each alone.</summary>
    public static IReadOnlyList<CompiledClause> CompileClauses(ParsedQuery parsed, Glossary glossary)
    {
        using var lease = TextAnalysis.Rent();
        var root = glossary.Apply(parsed.Root, lease.Analysis);
        var builder = new QueryBuilder(lease.Analysis, RankingWeights.Default, glossary);
        var operands = root switch
        {
            AndNode and => and.Operands,
            OrNode or => or.Operands,
            _ => [root],
        };
        var kept = builder.WithoutStopWords(operands);
        return
        [
            .. operands.Select(operand => new CompiledClause(
                Interpretation.PartOf(operand),
                operand is EverythingNode || !kept.Contains(operand) ? null : builder.Build(operand is NotNode not ? not.Operand : operand, TextScope.Text),
                operand is NotNode,
                root is OrNode,
                !kept.Contains(operand))),
        ];
    }

    /// <summary>Every document: pages have no number.</summary>
    public static Query Everything => new ConstantScoreQuery(new FieldValueFilter(Schema.Number));

    private Query Build(QueryNode node, TextScope scope) => node switch
    {
        EverythingNode => Everything,
        AndNode and => All(and.Operands, scope),
        OrNode or => Any(or.Operands, scope),
        NotNode => All([node], scope),
        TitleNode title => Build(title.Operand, TextScope.Title),
        SynonymNode synonym => Synonym(synonym, scope),
        BagOfWordsNode bag => new BagOfWords(_analysis, _weights).Build(bag.Text),
        WordNode => All([node], scope),
        PhraseNode phrase => _positions.Phrase(phrase, scope),
        PrefixNode or WildcardNode or FuzzyNode => _positions.Pattern(node, scope),
        NearNode near => _positions.Near(near, scope),
        NumberNode number => _fields.Number(number),
        DateNode date => FieldQueries.Date(date),
        FilterNode filter => _fields.Filter(filter),
        _ => throw new InvalidOperationException($"no query for {node.GetType().Name}"),
    };

    private BooleanQuery All(IReadOnlyList<QueryNode> operands, TextScope scope)
    {
        var query = new BooleanQuery();
        var scoring = new List<Query>();
        var words = WithoutStopWords(operands);
        foreach (var operand in words)
        {
            if (operand is NotNode not)
                query.Add(Build(not.Operand, scope), Occur.MUST_NOT);
            else if (operand is WordNode word)
                AddWord(query, scoring, word, scope);
            else
                query.Add(Build(operand, scope), Occur.MUST);
        }

        if (query.Clauses.All(c => c.IsProhibited))
            query.Add(Everything, Occur.MUST);
        if (scope == TextScope.Text)
            scoring.AddRange(Proximity.Of([.. words.OfType<WordNode>().SelectMany(w => _analysis.Words(w.Text)).Select(w => w.Stem)], _weights));
        foreach (var extra in scoring)
            query.Add(extra, Occur.SHOULD);
        return query;
    }

    private BooleanQuery Any(IReadOnlyList<QueryNode> operands, TextScope scope)
    {
        var query = new BooleanQuery();
        foreach (var operand in WithoutStopWords(operands))
            query.Add(Build(operand, scope), Occur.SHOULD);
        return query;
    }

    private void AddWord(BooleanQuery query, List<Query> scoring, WordNode node, TextScope scope)
    {
        var words = _analysis.Words(node.Text);
        if (words.Count == 0)
            return;

        query.Add(PositionQueries.Sequence(scope.Stems, [.. words.Select(w => w.Stem)], 0), Occur.MUST);
        if (scope != TextScope.Text)
            return;

        foreach (var word in words)
        {
            scoring.Add(new TermQuery(new Term(Schema.Title, word.Stem)) { Boost = _weights.Title });
            scoring.Add(new TermQuery(new Term(Schema.Words, word.Written)) { Boost = _weights.Written });
        }
    }

    /// <summary>Whichever name the thing goes by, it counts once.</summary>
    private DisjunctionMaxQuery Synonym(SynonymNode synonym, TextScope scope)
    {
        var query = new DisjunctionMaxQuery(0) { Build(synonym.Operand, scope) };
        foreach (var name in synonym.Names)
        {
            var stems = _analysis.Words(name).Select(w => w.Stem).ToArray();
            if (stems.Length > 0)
                query.Add(PositionQueries.Sequence(scope.Stems, stems, 0));
        }

        return query;
    }

    /// <summary>Stop words stay only where there is nothing else to seek.</summary>
    private List<QueryNode> WithoutStopWords(IReadOnlyList<QueryNode> operands)
    {
        var kept = operands.Where(o => o is not WordNode { Kept: false } word || !IsStopWord(word)).ToList();
        return kept.Exists(o => o is not NotNode) ? kept : [.. operands];
    }

    private bool IsStopWord(WordNode node) => _analysis.Words(node.Text) is [var word] && StopWords.Contains(word.Written);
}
