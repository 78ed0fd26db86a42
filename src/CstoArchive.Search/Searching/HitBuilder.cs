using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>Turns ranked documents into hits: what is stored of them, their pages, their snippets, their annexes.</summary>
internal sealed class HitBuilder(IndexSnapshot index, QueryMatches? matches, IReadOnlyDictionary<int, List<RankedHit>> families, Families? family, bool withSnippets = true)
{
    private const int MostAnnexes = 20;
    private const int MostSameTexts = 5;

    private readonly SnippetBuilder snippets = new(index.Stored);
    private readonly Dictionary<int, MatchedPlaces> found = [];

    public IReadOnlyList<Hit> Build(IReadOnlyList<RankedHit> hits)
    {
        var members = hits.SelectMany(h => MembersOf(h.Document).Append(h)).Select(h => h.Document);
        ReadMatches([.. members.Distinct().Order()]);
        return [.. hits.Select(h => Build(h, withAnnexes: true))];
    }

    private Hit Build(RankedHit hit, bool withAnnexes)
    {
        var document = index.Stored.Head(hit.Document);
        var layout = index.Stored.Layout(hit.Document);
        var (pages, pieces) = withSnippets ? snippets.Build(hit.Document, layout, found.GetValueOrDefault(hit.Document)) : ([], []);
        return Hit.Of(document) with
        {
            Score = hit.Score,
            UnreadReason = document.IsRead ? null : document.Reason ?? document.Status,
            Ocr = document.OcrPages is null ? null : true,
            Statement = document.StatementPath is null ? null : StatementOf(hit.Document),
            Pages = pages,
            PageCount = layout.Pages.Count,
            Snippets = pieces,
            SameText = withAnnexes ? SameText(hit.Document) : [],
            Annexes = withAnnexes ? [.. MembersOf(hit.Document).Where(m => index.Families.StatementOf.ContainsKey(m.Document)).Take(MostAnnexes).Select(a => Build(a, withAnnexes: false))] : [],
        };
    }

    /// <summary>The other documents of its family that match.</summary>
    private IEnumerable<RankedHit> MembersOf(int document) =>
        family is not null && families.TryGetValue(family.HeadOf(document), out var members) ? members.Where(m => m.Document != document) : [];

    /// <summary>Copies of it first, in order of path, then what is nearly the same.</summary>
    private IReadOnlyList<SameText> SameText(int document)
    {
        var equal = index.SameTexts.EqualTo(document);
        var near = index.SameTexts.NearTo(document);
        return equal.Count + near.Count == 0 ? [] : [.. Read(equal, true), .. Read(near, false)];

        IEnumerable<SameText> Read(IEnumerable<int> documents, bool exact) => documents.Take(MostSameTexts).Select(d => index.Stored.Head(d))
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .Select(d => new SameText(d.Id, d.Title, d.Date, d.Path, d.Symbols, exact));
    }

    private DocumentReference? StatementOf(int annex)
    {
        if (!index.Families.StatementOf.TryGetValue(annex, out var statement))
        {
            return null;
        }

        var document = index.Stored.Head(statement);
        return new DocumentReference(document.Id, document.Title, document.Date);
    }

    private void ReadMatches(int[] documents)
    {
        if (matches is null || matches.Clauses.Count == 0)
        {
            return;
        }

        var weights = MatchReader.Weights(index.Reader, matches);
        var leaves = index.Reader.Leaves;
        foreach (var group in documents.GroupBy(d => ReaderUtil.SubIndex(d, leaves)))
        {
            var leaf = leaves[group.Key];
            var reader = new MatchReader(leaf.AtomicReader, matches);
            foreach (var document in group)
            {
                found[document] = new MatchedPlaces(matches.Clauses, reader.In(document - leaf.DocBase), weights);
            }
        }
    }
}
