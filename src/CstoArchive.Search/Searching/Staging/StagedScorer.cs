using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>The documents of the core, each with as much of its score as is worth knowing.</summary>
internal sealed class StagedScorer : Scorer
{
    /// <summary>Sums of floats differ in their last digits by the order of adding.</summary>
    private const float Slack = 1 + 1e-4f;

    private readonly Scorer core;
    private readonly BoundedScorer? bounded;
    private readonly WordScorer? word;
    private readonly Extra[] extras;

    // By extra: what it and those after it can add at most; then 0.
    private readonly float[] most;

    public StagedScorer(Weight weight, Scorer core, Extra[] extras)
        : base(weight)
    {
        this.core = core;
        bounded = core as BoundedScorer;
        word = core as WordScorer;
        this.extras = extras;
        // The cheapest to ask come first.
        Array.Sort(extras, static (a, b) => a.Cost.CompareTo(b.Cost));
        most = new float[extras.Length + 1];
        var sum = 0f;
        for (var i = extras.Length - 1; i >= 0; i--)
        {
            most[i] = sum += extras[i].Most;
        }
    }

    public override int DocID => core.DocID;

    public override int Freq => core.Freq;

    public override int NextDoc() => word is null ? core.NextDoc() : word.NextDoc();

    public override int Advance(int target) => core.Advance(target);

    public override long GetCost() => core.GetCost();

    public override float GetScore() => ScoreFrom(double.NegativeInfinity);

    /// <summary>The document's score where that may reach the bar; else something below it.</summary>
    public float ScoreFrom(double bar)
    {
        var document = core.DocID;
        // The rarest extra is seldom there, which a comparison tells; without it, most documents are too low for anything to be worked out.
        var rest = extras.Length == 0 ? 0 : extras[0].MostOf(document) + most[1];
        if (word is not null ? (word.Most + rest) * Slack < bar : bounded is not null && (bounded.Most + rest) * Slack < bar)
        {
            return 0;
        }

        // Which extra is the rarest depends on the segment; a sum of doubles does not depend on their order, so that equal documents score the same in each.
        double score = word is not null ? word.GetScore() : core.GetScore();
        for (var next = 0; next < extras.Length && (score + rest) * Slack >= bar; rest = most[++next])
        {
            score += extras[next].ScoreOf(document);
        }

        return (float)score;
    }
}
