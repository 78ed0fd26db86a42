using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Searching;

/// <summary>The facets, in the order of their bits in <see cref="HitFilter"/>.</summary>
internal enum Facet
{
    Year,
    Kind,
    Language,
    Place,
    Body,
}

/// <summary>
/// The filters of a request, decided once for every tuple of facet values: which of the five does a document of this tuple fail? A
/// document that fails only one is no hit, but counts in that one facet, which so shows what else could be chosen.
/// </summary>
internal sealed class HitFilter
{
    public const int Facets = 5;

    private readonly int from;
    private readonly int to;

    public HitFilter(SearchRequest request, FacetTuple[] tuples)
    {
        from = Schema.DateNumber(request.From);
        to = request.To is null ? int.MaxValue : Schema.DateNumber(request.To);
        HasDates = request.From is not null || request.To is not null;
        FailsOf = new byte[tuples.Length];
        Apply(Facet.Year, request.Years, tuples, static t => [t.Year]);
        Apply(Facet.Kind, request.Kinds, tuples, static t => [t.Kind]);
        Apply(Facet.Language, request.Languages, tuples, static t => [t.Language]);
        Apply(Facet.Place, request.Places, tuples, static t => [t.Place]);
        Apply(Facet.Body, request.Bodies, tuples, static t => t.Bodies);
    }

    /// <summary>By tuple: a bit for every facet that a document of it fails.</summary>
    public byte[] FailsOf { get; }

    /// <summary>It takes every document.</summary>
    public bool IsEmpty => !HasDates && FailsOf.AsSpan().IndexOfAnyExcept((byte)0) < 0;

    private bool HasDates { get; }

    /// <summary>A document without a date is in no period.</summary>
    public bool TakesDate(int date) => !HasDates || (date != 0 && date >= from && date <= to);

    private void Apply(Facet facet, IReadOnlyList<string> wanted, FacetTuple[] tuples, Func<FacetTuple, IReadOnlyList<string>> valuesOf)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var set = wanted.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < tuples.Length; i++)
        {
            if (!valuesOf(tuples[i]).Any(set.Contains))
            {
                FailsOf[i] |= (byte)(1 << (int)facet);
            }
        }
    }
}
