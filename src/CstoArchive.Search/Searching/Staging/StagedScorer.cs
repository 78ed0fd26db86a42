using Lucene.Net.Search;

namespace CstoArchive.Search.Searching.Staging;

/// <summary>The documents of the core, each with as much of its score as is worth knowing.</summary>
internal sealed class StagedScorer : Scorer
{
    /// <summary>Sums of floats differ in their last digits by the order of adding.</summary>
    private const float Slack = 1 + 1e-4f;

    private readonly Scorer core;
    private readonly WordScorer? word;
    private readonly Extra[] extras;

    // By extra: what it and those after it can add at most.
    private readonly float[] most;

    public StagedScorer(Weight weight, Scorer core, Extra[] extras)
        : base(weight)
    {
        this.core = core;
        word = core as WordScorer;
        this.extras = extras;
        // The cheapest to ask come first.
        Array.Sort(extras, static (a, b) => a.Cost.CompareTo(b.Cost));
        most = new float[extras.Length];
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
        // One word is what is asked most, and has most matches: its scorer is called without a detour.
        var score = word is null ? core.GetScore() : word.GetScore();
        if (extras.Length == 0 || (score + most[0]) * Slack < bar)
        {
            return score;
        }

        var document = core.DocID;
        for (var i = 0; i < extras.Length && (score + most[i]) * Slack >= bar; i++)
        {
            score += extras[i].ScoreOf(document);
        }

        return score;
    }
}
