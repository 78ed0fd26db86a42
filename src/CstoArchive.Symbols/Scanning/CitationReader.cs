using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning;

/// <summary>
/// Reads the numbers of resolutions and decisions that prose names in words. Keeps what it found last, because numbers come in lists of which only the first has the word and the body.
/// </summary>
internal ref struct CitationReader
{
    /// <summary>How far before a number the word "resolution" and the body may stand, and how far behind it the body.</summary>
    private const int Before = 220;
    private const int BeforeAgreed = 60;
    private const int Behind = 70;
    private const int MostWords = 64;

    /// <summary>How far the next number of a list may be.</summary>
    private const int ListGap = 140;

    private readonly string _text;
    private int _lastEnd = -1;
    private CitingBody _lastBody;
    private bool _lastIsDecision;
    private bool _lastIsBare;

    public CitationReader(string text) => _text = text;

    /// <summary>Reads the citation whose number begins with the digit, and the letters listed behind it, into <paramref name="found"/>.</summary>
    public bool TryRead(int digit, int from, ref List<SymbolOccurrence>? found, out int end)
    {
        end = digit;
        if (!CitedNumber.TryRead(_text, digit, from, out var number) || (number.Form == CitedForm.Number && !MayBeBare(number, from)))
        {
            return false;
        }

        var isList = IsNextOfList(number);
        if (!TryResolve(number, isList, out var body, out var isDecision, out var canonical))
        {
            return false;
        }

        end = number.Letter != Characters.End && number.LetterEnd < number.End && number.Form == CitedForm.SessionAndNumber ? number.LetterEnd : number.End;
        (found ??= []).Add(new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical), number.Start, end, SymbolForm.Citation));
        if (number.Letter != Characters.End)
        {
            ReadLetters(number, body, isDecision, found, ref end);
        }

        (_lastEnd, _lastBody, _lastIsDecision, _lastIsBare) = (end, body, isDecision, number.Form == CitedForm.Number);
        return true;
    }

    /// <summary>Whether a bare number here may go on with a list of such: "resolutions 242, 338 and 497".</summary>
    public readonly bool ExpectsNumberAt(int digit) => _lastIsBare && digit - _lastEnd < 8;

    private readonly void ReadLetters(CitedNumber number, CitingBody body, bool isDecision, List<SymbolOccurrence> found, ref int end)
    {
        var at = number.LetterEnd == number.End ? end : number.LetterEnd;
        for (var letters = 0; at == end && letters < 12 && LetterList.TryReadNext(_text, ref at, out var letter); letters++)
        {
            number.Letter = letter;
            if (ImpliedSymbol.Of(number, body, isDecision) is not { } canonical)
            {
                return;
            }

            var start = at - 1;
            if (number.Form == CitedForm.NumberAndSession && CitedNumber.TryReadSession(_text, at, out var behind, out _))
            {
                at = behind;
            }

            end = at;
            found.Add(new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical), start, end, SymbolForm.Citation));
        }
    }

    /// <summary>
    /// A bare number is a citation's only directly behind the word, with no more between than the body's name or a number sign, or as the next of such a list. Most numbers of prose end here.
    /// </summary>
    private readonly bool MayBeBare(in CitedNumber number, int from)
    {
        if (number.First is < 50 or > 3600 || IsMeasured(number.End))
        {
            return false;
        }

        if (ExpectsNumberAt(number.Start))
        {
            var next = _lastEnd;
            return ListSeparator.TryRead(_text, ref next, out _) && next == number.Start;
        }

        var at = number.Start;
        for (var words = 0; words < 7; words++)
        {
            while (at > from && !char.IsLetterOrDigit(_text[at - 1]) && _text[at - 1] is ' ' or '\n' or '\r' or '\u00A0' or '№' or '.' or '#')
            {
                at--;
            }

            var end = at;
            while (at > 0 && char.IsLetter(_text[at - 1]) && end - at < 16)
            {
                at--;
            }

            if (at == end)
            {
                return false;
            }

            var word = _text.AsSpan(at, end - at);
            if (CitationWords.IsResolution(word))
            {
                return true;
            }

            if (!CitationWords.IsInBodyName(word))
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool IsMeasured(int end)
    {
        var at = end;
        while (at < _text.Length && at < end + 3 && Characters.Fold(_text[at]) == ' ')
        {
            at++;
        }

        var from = at;
        while (at < _text.Length && at < from + 8 && char.IsLetter(_text[at]))
        {
            at++;
        }

        return at > from && CitationWords.IsMeasure(_text.AsSpan(from, at - from));
    }

    /// <summary>Whether nothing but separators, dates and prepositions stands between the last citation and this number.</summary>
    private readonly bool IsNextOfList(in CitedNumber number)
    {
        if (_lastEnd < 0 || number.Start - _lastEnd > ListGap)
        {
            return false;
        }

        var gap = _text.AsSpan(_lastEnd, number.Start - _lastEnd);
        Span<Word> words = stackalloc Word[24];
        var count = Word.Split(gap, 0, gap.Length, words);
        if (count == words.Length || Sentence.HasEnd(gap))
        {
            return false;
        }

        foreach (var word in words[..count])
        {
            if (!CitationWords.IsBetween(word.Of(gap)))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool TryResolve(in CitedNumber number, bool isList, out CitingBody body, out bool isDecision, out string canonical)
    {
        var text = _text.AsSpan();
        Span<Word> words = stackalloc Word[MostWords];

        // A number that agrees with its year is the Security Council's unless another body's name is right beside it: the rest of the sentence has no say.
        var isAgreed = number.Form == CitedForm.NumberAndYear && number.First > 99 && SecurityCouncilResolutions.IsPlausible(number.First, number.Second);
        var start = Sentence.Start(text, number.Start, isAgreed ? BeforeAgreed : Before);
        var count = Word.Split(text, start, number.Start, words);
        var context = new CitationContext(text, words[..count], number.Start);
        var isUnmistakable = number.Form == CitedForm.SessionAndNumber && AssemblySessions.IsSession(number.First);
        isDecision = context.HasStem ? context.IsDecision : isList && _lastIsDecision;
        var behind = FindBehind(number.End);
        behind = behind == CitingBody.Other && isUnmistakable ? CitingBody.None : behind;
        canonical = "";
        if (isList && !context.IsStemBehind(_lastEnd))
        {
            isDecision = _lastIsDecision;
            body = behind;
            if (behind != CitingBody.None && Take(number, behind, isDecision, ref canonical))
            {
                return true;
            }

            body = _lastBody;
            return Take(number, body, isDecision, ref canonical) || (number.Form != CitedForm.Number && Take(number, body = CitingBody.None, isDecision, ref canonical));
        }

        body = CitingBody.None;
        if (!MayStandAlone(number, context))
        {
            return false;
        }

        foreach (var candidate in (ReadOnlySpan<CitingBody>)[context.BodyInGap, behind, context.BodyBeforeStem])
        {
            body = candidate;
            if (candidate == CitingBody.Other)
            {
                return false;
            }

            if (candidate != CitingBody.None && Take(number, candidate, isDecision, ref canonical))
            {
                return true;
            }
        }

        body = CitingBody.None;
        return Take(number, body, isDecision, ref canonical);
    }

    private static bool Take(in CitedNumber number, CitingBody body, bool isDecision, ref string canonical)
    {
        if (ImpliedSymbol.Of(number, body, isDecision) is not { } implied)
        {
            return false;
        }

        canonical = implied;
        return true;
    }

    /// <summary>Whether the words around allow the number to be a citation's.</summary>
    private readonly bool MayStandAlone(in CitedNumber number, in CitationContext context) => number.Form switch
    {
        // Number and year, number and session have to agree, which chance seldom does.
        CitedForm.NumberAndYear => number.First > 99 || context.HasStem,
        CitedForm.NumberAndSession => context.HasStem || number.First > 499,
        CitedForm.Number => true,
        _ => context.HasStem ? context.IsGapClean || (context.IsBracketed && context.BodyBeforeStem is not (CitingBody.None or CitingBody.Other)) : IsChineseNumber(number),
    };

    /// <summary>Chinese puts the word behind: 第75/1号决议.</summary>
    private readonly bool IsChineseNumber(in CitedNumber number) => number.End < _text.Length && _text[number.End] is '号' or '號';

    /// <summary>The body named right behind the number: "75/1 of the General Assembly", "2179 (2014) Совета".</summary>
    private readonly CitingBody FindBehind(int end)
    {
        var text = _text.AsSpan();
        Span<Word> words = stackalloc Word[16];
        var to = Math.Min(text.Length, end + Behind);
        var count = Word.Split(text, end, to, words);
        for (var i = 0; i < count; i++)
        {
            var body = BodyNames.Find(text, words[..count], i, out var length);
            if (body != CitingBody.None)
            {
                // "46/51 and Council resolution 1999/22": the body of the next citation.
                var isNext = i > 0 && i + length < count && words[i + length].Of(text) is var next && (CitationWords.IsResolution(next) || CitationWords.IsDecision(next));
                return isNext || Sentence.HasEnd(text[end..words[i].Start]) ? CitingBody.None : body;
            }

            if (!CitationWords.IsBetween(words[i].Of(text)))
            {
                return CitingBody.None;
            }
        }

        return CitingBody.None;
    }
}
