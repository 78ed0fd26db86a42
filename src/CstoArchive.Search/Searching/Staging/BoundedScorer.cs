using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>A scorer that can say what a document's score is at most, for less than the score costs.</summary>
internal abstract class BoundedScorer(Weight weight) : Scorer(weight)
{
    /// <summary>Of the document it stands at.</summary>
    public abstract float Most { get; }
}
