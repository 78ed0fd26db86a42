using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Reads the numbers of resolutions and decisions that prose names in words, and the letters listed behind them.</summary>
internal ref struct CitationReader
{
    private const int MostLetters = 12;

    private readonly string _text;
    private CitationList _list = CitationList.None;

    public CitationReader(string text) => _text = text;

    /// <summary>Whether a bare number here may go on with a list of such.</summary>
    public readonly bool ExpectsNumberAt(int digit) => _list.ExpectsNumberAt(digit);

    /// <summary>Reads the citation whose number begins with the digit, and the letters listed behind it, into <paramref name="found"/>.</summary>
    public bool TryRead(int digit, int from, ref List<SymbolOccurrence>? found, out int end)
    {
        end = digit;
        if (!CitedNumberReader.TryRead(_text, digit, from, out var number)
            || (number.IsBare && !BareNumber.IsCitation(_text, number, from, _list))
            || !new CitationResolver(_text, _list).TryResolve(number, out var body, out var isDecision, out var canonical))
        {
            return false;
        }

        end = number.End;
        (found ??= []).Add(new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical), number.Start, end, SymbolForm.Citation));
        if (number.Letter != Characters.End)
        {
            ReadLetters(number, body, isDecision, found, ref end);
        }

        _list = new CitationList(end, body, isDecision, number.IsBare);
        return true;
    }

    private readonly void ReadLetters(CitedNumber number, CitingBody body, bool isDecision, List<SymbolOccurrence> found, ref int end)
    {
        var at = number.LetterEnd == number.End ? end : number.LetterEnd;
        for (var letters = 0; at == end && letters < MostLetters && LetterList.TryReadNext(_text, ref at, out var letter); letters++)
        {
            if (ImpliedSymbol.Of(number with { Letter = letter }, body, isDecision) is not { } canonical)
            {
                return;
            }

            var start = at - 1;
            if (number.Form == CitedForm.NumberAndSession && YearOrSession.TryReadSession(_text, at, out var behind, out _))
            {
                at = behind;
            }

            end = at;
            found.Add(new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical), start, end, SymbolForm.Citation));
        }
    }
}
