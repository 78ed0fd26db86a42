using CstoArchive.Search.Indexing;
using CstoArchive.Search.Numbers;
using CstoArchive.Search.Searching;
using CstoArchive.Search.Suggesting;

namespace CstoArchive.Search;

/// <summary>One open generation of the index: immutable, safe to use from many threads. Closing it waits for what still reads it.</summary>
public sealed class ArchiveIndex : IDisposable
{
    private readonly IndexSnapshot index;
    private readonly KeyTerms keys;
    private readonly NumberLookUp numbers;
    private readonly Lazy<IndexStatistics> statistics;
    private readonly Lazy<HashSet<int>> changed;
    private int closed;

    private ArchiveIndex(IndexSnapshot index)
    {
        this.index = index;
        keys = new KeyTerms(index.Reader);
        numbers = new NumberLookUp(index, keys);
        changed = new Lazy<HashSet<int>>(() => [.. keys.Documents(Schema.Earlier, Schema.Yes)]);
        statistics = new Lazy<IndexStatistics>(() => StatisticsReader.Read(index, keys));
    }

    public string Generation => index.Generation;

    public IndexStatistics Statistics
    {
        get
        {
            using var use = index.Use();
            return statistics.Value;
        }
    }

    /// <summary>Opens a complete generation. Throws <see cref="IndexUnreadableException"/> when it is missing, damaged, or of another schema.</summary>
    public static ArchiveIndex Open(string generationFolder) => new(IndexSnapshot.Open(generationFolder, IndexBuilder.SchemaVersion));

    /// <summary>Opens a generation of any schema for its kept documents: for nothing but <see cref="Find"/>, <see cref="EarlierVersions"/> and <see cref="Documents"/>.</summary>
    public static ArchiveIndex OpenKept(string generationFolder) => new(IndexSnapshot.Open(generationFolder, schemaVersion: null));

    /// <summary>Reads the whole generation and checks it against its checksums and counts. Gives what is wrong, or null when it is whole.</summary>
    public static string? Verify(string generationFolder) => IndexVerification.Verify(generationFolder);

    public SearchResponse Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var use = index.Use();
        return new Searcher(index).Search(request);
    }

    /// <summary>Every hit of the request in its order, page and size ignored; read while the index is open.</summary>
    public IEnumerable<Hit> SearchAll(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var use = index.Use();
        foreach (var hit in new Searcher(index).SearchAll(request))
        {
            yield return hit;
        }
    }

    /// <summary>The document whole, pages included, or null.</summary>
    public ArchiveDocument? Find(string id)
    {
        using var use = index.Use();
        var found = keys.Documents(Schema.Id, id);
        return found.Count == 0 ? null : index.Stored.Whole(found[0]);
    }

    /// <summary>What the document said before its file was changed, newest first; empty for most documents.</summary>
    public IReadOnlyList<DocumentVersion> EarlierVersions(string id)
    {
        using var use = index.Use();
        return IsChanged(id, out var document) ? index.Stored.Earlier(document) : [];
    }

    /// <summary>Did the document say something else before its file was changed? Answered without reading what it said.</summary>
    public bool HasEarlierVersions(string id)
    {
        using var use = index.Use();
        return IsChanged(id, out _);
    }

    /// <summary>The files attached to a statement that the archive holds, in order of path, each as a hit of no query.</summary>
    public IReadOnlyList<Hit> AnnexesOf(string id)
    {
        using var use = index.Use();
        var found = keys.Documents(Schema.Id, id);
        if (found.Count == 0 || !index.Families.Statements.Contains(found[0]))
        {
            return [];
        }

        var annexes = index.Families.StatementOf.Where(pair => pair.Value == found[0]).Select(pair => new RankedHit(pair.Key, 0, 0, 0)).ToList();
        return [.. new HitBuilder(index, null, new Dictionary<int, List<RankedHit>>(), null).Build(annexes).OrderBy(hit => hit.Path, StringComparer.Ordinal)];
    }

    /// <summary>Every place where the query matches in the text of the document, in order; where it matches too often on a page, the first places.</summary>
    public IReadOnlyList<PageMatch> Matches(string id, string query)
    {
        using var use = index.Use();
        var found = keys.Documents(Schema.Id, id);
        return found.Count == 0 ? [] : new Searcher(index).Matches(found[0], query);
    }

    /// <summary>Why the document stands where it does among the hits of the request, or why it is none of them; null where there is no such document.</summary>
    public SearchExplanation? Explain(SearchRequest request, string id)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var use = index.Use();
        return keys.Documents(Schema.Id, id) is [var document, ..] ? new Explainer(index).Explain(request, document) : null;
    }

    /// <summary>The documents most like this one, best first, by the words that tell most of it; null where there is no such document.</summary>
    public IReadOnlyList<Hit>? Similar(string id, int top)
    {
        using var use = index.Use();
        return keys.Documents(Schema.Id, id) is [var document, ..] ? new Searcher(index).Similar(document, Math.Clamp(top, 1, 100)) : null;
    }

    /// <summary>Looks up a UN symbol, a job number or a file name, in any form a person may write it.</summary>
    public NumberAnswer LookUp(string number)
    {
        using var use = index.Use();
        return numbers.LookUp(number);
    }

    /// <summary>Every number that <paramref name="text"/> contains, looked up, in order of position.</summary>
    public IReadOnlyList<CheckedNumber> Check(string text)
    {
        using var use = index.Use();
        return numbers.Check(text);
    }

    /// <summary>Symbols that held documents cite and the archive does not hold, most cited first.</summary>
    public IReadOnlyList<WantedNumber> Wanted(int top)
    {
        using var use = index.Use();
        return numbers.Wanted(top);
    }

    /// <summary>Completions of what was typed: numbers, titles, words.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int top)
    {
        using var use = index.Use();
        return new Completions(index, keys).Suggest(typed, top);
    }

    /// <summary>Every document, whole, in order of path (by code point).</summary>
    public IEnumerable<ArchiveDocument> Documents()
    {
        using var use = index.Use();
        foreach (var path in keys.From(Schema.Path, ""))
        {
            // A block: its pages, and last the document itself.
            var block = keys.Documents(Schema.Path, path);
            if (block.Count > 0)
            {
                yield return index.Stored.Whole(block[^1]);
            }
        }
    }

    private bool IsChanged(string id, out int document)
    {
        document = changed.Value.Count > 0 && keys.Documents(Schema.Id, id) is [var found] ? found : -1;
        return changed.Value.Contains(document);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref closed, 1) == 0)
        {
            index.Close();
        }
    }
}
