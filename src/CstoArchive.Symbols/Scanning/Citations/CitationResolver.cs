using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Decides from the words around a number whether it is a citation, whose, and which symbol it implies.</summary>
internal readonly ref struct CitationResolver
{
    /// <summary>How far before a number the word "resolution" and the body may stand.</summary>
    private const int Before = 220;

    private const int BeforeAgreed = 60;
    private const int MostWords = 64;

    private readonly string _text;
    private readonly CitationList _list;

    /// <param name="text">The text.</param>
    /// <param name="list">The citation before.</param>
    public CitationResolver(string text, in CitationList list)
    {
        _text = text;
        _list = list;
    }

    /// <summary>False: it is no citation, or none of a body that has symbols.</summary>
    public bool TryResolve(in CitedNumber number, out CitingBody body, out bool isDecision, out string canonical)
    {
        body = CitingBody.None;
        isDecision = false;
        canonical = "";
        var text = _text.AsSpan();
        var isList = _list.IsNext(_text, number.Start);
        if (!isList && number.Form == CitedForm.SessionAndNumber && !IsChineseNumber(number) && !CitationWords.MayHoldStem(text[Math.Max(0, number.Start - Before)..number.Start]))
        {
            return false;
        }

        Span<Word> words = stackalloc Word[MostWords];

        // A number that agrees with its year is the Security Council's unless another body's name is right beside it: the rest of the sentence has no say.
        var isAgreed = number.Form == CitedForm.NumberAndYear && number.First > 99 && SecurityCouncilResolutions.IsPlausible(number.First, number.Second);
        var start = Sentence.Start(text, number.Start, isAgreed ? BeforeAgreed : Before);
        var count = Word.Split(text, start, number.Start, words);
        var context = new CitationContext(text, words[..count], number.Start);
        var isUnmistakable = number.Form == CitedForm.SessionAndNumber && AssemblySessions.IsSession(number.First);
        var behind = BodyBehind.Find(text, number.End);
        behind = behind == CitingBody.Other && isUnmistakable ? CitingBody.None : behind;
        if (isList && !context.IsStemBehind(_list.End))
        {
            isDecision = _list.IsDecision;
            return TryResolveInList(number, behind, out body, out canonical);
        }

        isDecision = context.HasStem ? context.IsDecision : isList && _list.IsDecision;
        return MayStandAlone(number, context) && TryResolveAlone(number, [context.BodyInGap, behind, context.BodyBeforeStem], isDecision, out body, out canonical);
    }

    /// <summary>The next of a list: the body behind it has the first say, then the one of the list.</summary>
    private bool TryResolveInList(in CitedNumber number, CitingBody behind, out CitingBody body, out string canonical)
    {
        body = behind;
        if (behind != CitingBody.None && Implies(number, behind, _list.IsDecision, out canonical))
        {
            return true;
        }

        body = _list.Body;
        if (Implies(number, body, _list.IsDecision, out canonical))
        {
            return true;
        }

        body = CitingBody.None;
        return number.Form != CitedForm.Number && Implies(number, body, _list.IsDecision, out canonical);
    }

    /// <param name="number">The number.</param>
    /// <param name="candidates">The bodies named around it, the nearest first.</param>
    /// <param name="isDecision">Whether it is a decision's.</param>
    /// <param name="body">Whose it is.</param>
    /// <param name="canonical">The symbol.</param>
    private static bool TryResolveAlone(in CitedNumber number, ReadOnlySpan<CitingBody> candidates, bool isDecision, out CitingBody body, out string canonical)
    {
        foreach (var candidate in candidates)
        {
            body = candidate;
            if (candidate == CitingBody.Other)
            {
                canonical = "";
                return false;
            }

            if (candidate != CitingBody.None && Implies(number, candidate, isDecision, out canonical))
            {
                return true;
            }
        }

        body = CitingBody.None;
        return Implies(number, body, isDecision, out canonical);
    }

    private static bool Implies(in CitedNumber number, CitingBody body, bool isDecision, out string canonical)
    {
        canonical = ImpliedSymbol.Of(number, body, isDecision) ?? "";
        return canonical.Length > 0;
    }

    /// <summary>Whether the words around allow the number to be a citation's.</summary>
    private bool MayStandAlone(in CitedNumber number, in CitationContext context) => number.Form switch
    {
        // Number and year, number and session have to agree, which chance seldom does.
        CitedForm.NumberAndYear => number.First > 99 || context.HasStem,
        CitedForm.NumberAndSession => context.HasStem || number.First > 499,
        CitedForm.Number or CitedForm.CouncilNumber => true,
        _ => context.HasStem ? context.IsGapClean || (context.IsBracketed && context.BodyBeforeStem is not (CitingBody.None or CitingBody.Other)) : IsChineseNumber(number),
    };

    /// <summary>Chinese puts the word behind: 第75/1号决议.</summary>
    private bool IsChineseNumber(in CitedNumber number) => number.End < _text.Length && _text[number.End] is '号' or '號';
}
