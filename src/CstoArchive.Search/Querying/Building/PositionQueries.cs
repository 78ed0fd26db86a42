using CstoArchive.Search.Analysis;
using CstoArchive.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CstoArchive.Search.Querying.Building;

/// <summary>Phrases, patterns and nearness: what asks for the places of words.</summary>
internal sealed class PositionQueries(TextAnalysis analysis)
{
    /// <summary>Terms that a pattern within a phrase or a NEAR stands for, and a fuzzy word; the commonest ones.</summary>
    private const int MostTerms = 64;

    /// <summary>All terms count; up to this many are sought one by one and can be marked in the text, more are sought as a set.</summary>
    private static readonly MultiTermQuery.RewriteMethod EachTerm = new ConstantScoreAutoRewrite { TermCountCutoff = 256, DocCountPercent = 100 };

    /// <summary>Words on neighbouring places, with up to <paramref name="gap"/> others between.</summary>
    public static Query Sequence(string field, IReadOnlyList<string> terms, int gap)
    {
        if (terms.Count == 1)
            return new TermQuery(new Term(field, terms[0]));

        var query = new PhraseQuery { Slop = gap };
        foreach (var term in terms.Take(QueryLimits.PhraseWords))
            query.Add(new Term(field, term));
        return query;
    }

    public Query Phrase(PhraseNode phrase, TextScope scope)
    {
        if (phrase.Text.Contains('*', StringComparison.Ordinal) && PhraseSpan(phrase, scope) is { } span)
            return span;

        var words = analysis.Words(phrase.Text);
        return words.Count == 0 ? Nothing
            : phrase.AnyForm ? Sequence(scope.Stems, [.. words.Select(w => w.Stem)], phrase.Gap)
            : Sequence(scope.Written, [.. words.Select(w => w.Written)], 0);
    }

    /// <summary>A prefix, a wildcard or a fuzzy word; where it is several words (<c>cease-fi*</c>), they stand side by side.</summary>
    public Query Pattern(QueryNode node, TextScope scope)
    {
        var pieces = PatternPieces.Of(node, analysis);
        return pieces switch
        {
            [] => Nothing,
            [var piece] => Multi(piece, scope.Written),
            _ => new SpanNearQuery([.. pieces.Select(p => Span(p, scope.Written))], 0, inOrder: true),
        };
    }

    public Query Near(NearNode near, TextScope scope)
    {
        var spans = near.Operands.Select(o => Span(o, scope)).OfType<SpanQuery>().ToArray();
        return spans switch
        {
            [] => Nothing,
            [var one] => one,
            // Lucene counts the words between, we count how far apart the words are.
            _ => new SpanNearQuery(spans, Math.Max(0, near.Distance + 1 - spans.Length), inOrder: false),
        };
    }

    /// <summary>In the field of stems, whichever field it is sought in: spans must be of one field, and the twins share their positions.</summary>
    private SpanQuery? Span(QueryNode node, TextScope scope)
    {
        switch (node)
        {
            case OrNode or:
                var alternatives = or.Operands.Select(o => Span(o, scope)).OfType<SpanQuery>().ToArray();
                return alternatives.Length == 0 ? null : new SpanOrQuery(alternatives);
            case NumberNode number:
                return new SpanOrQuery([.. FieldQueries.Keys(number).Select(k => new SpanTermQuery(new Term(scope.Stems, k)))]);
            case PhraseNode phrase:
                return PhraseSpan(phrase, scope);
            case WordNode word:
                return InOrder([.. analysis.Words(word.Text).Select(w => new SpanTermQuery(new Term(scope.Stems, w.Stem)))], 0);
            default:
                return InOrder([.. PatternPieces.Of(node, analysis).Select(p => AsStems(Span(p, scope.Written), scope))], 0);
        }
    }

    private SpanQuery? PhraseSpan(PhraseNode phrase, TextScope scope)
    {
        var pieces = PatternPieces.OfPhrase(phrase.Text, analysis);
        return InOrder([.. pieces.Select(AnyForm)], phrase.Gap);

        SpanQuery AnyForm(PatternPiece piece) => phrase.AnyForm && piece.Kind == PieceKind.Word
            ? new SpanTermQuery(new Term(scope.Stems, piece.Stem))
            : AsStems(Span(piece, scope.Written), scope);
    }

    private static FieldMaskingSpanQuery AsStems(SpanQuery span, TextScope scope) => new(span, scope.Stems);

    private static SpanQuery? InOrder(SpanQuery[] spans, int gap) => spans switch
    {
        [] => null,
        [var one] => one,
        _ => new SpanNearQuery(spans[..Math.Min(spans.Length, QueryLimits.PhraseWords)], gap, inOrder: true),
    };

    private static SpanQuery Span(PatternPiece piece, string field) => Multi(piece, field) switch
    {
        TermQuery term => new SpanTermQuery(term.Term),
        PrefixQuery prefix => Wrap(prefix),
        WildcardQuery wildcard => Wrap(wildcard),
        var fuzzy => Wrap((FuzzyQuery)fuzzy),
    };

    private static SpanMultiTermQueryWrapper<T> Wrap<T>(T query) where T : MultiTermQuery => new(query)
    {
        MultiTermRewriteMethod = new SpanMultiTermQueryWrapper<T>.TopTermsSpanBooleanQueryRewrite(MostTerms),
    };

    private static Query Multi(PatternPiece piece, string field)
    {
        var term = new Term(field, piece.Text);
        return piece.Kind switch
        {
            PieceKind.Prefix => new PrefixQuery(term) { MultiTermRewriteMethod = EachTerm },
            PieceKind.Wildcard => new WildcardQuery(term) { MultiTermRewriteMethod = EachTerm },
            // A prefix as long as the word finds nothing, so folding must not have made the word too short.
            PieceKind.Fuzzy when piece.Text.Length >= QueryLimits.FuzzyLetters => new FuzzyQuery(term, piece.Edits, 1, MostTerms, true),
            _ => new TermQuery(term),
        };
    }

    private static BooleanQuery Nothing => [];
}
