using Lucene.Net.Index;

namespace CstoArchive.Search.Searching;

/// <summary>Turns ranked documents into hits: what is stored of them, their pages, their snippets, their annexes.</summary>
internal sealed class HitBuilder(IndexSnapshot index, QueryMatches? matches, IReadOnlyDictionary<int, List<RankedHit>> families, Families? family)
{
    private const int MostAnnexes = 20;

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
        var (pages, pieces) = snippets.Build(hit.Document, layout, found.GetValueOrDefault(hit.Document));
        return new Hit
        {
            Id = document.Id,
            Kind = document.Kind,
            Title = document.Title,
            Date = document.Date,
            Place = document.Place,
            Language = document.Language,
            Symbols = document.Symbols,
            JobNumbers = document.JobNumbers,
            Path = document.Path,
            Score = hit.Score,
            UnreadReason = document.IsRead ? null : document.Reason ?? document.Status,
            Statement = document.StatementPath is null ? null : StatementOf(hit.Document),
            Pages = pages,
            PageCount = layout.Pages.Count,
            Snippets = pieces,
            Annexes = withAnnexes ? [.. MembersOf(hit.Document).Take(MostAnnexes).Select(a => Build(a, withAnnexes: false))] : [],
        };
    }

    /// <summary>The other documents of its family that match.</summary>
    private IEnumerable<RankedHit> MembersOf(int document) =>
        family is not null && families.TryGetValue(family.HeadOf(document), out var members) ? members.Where(m => m.Document != document) : [];

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
