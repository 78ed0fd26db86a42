using System.Globalization;
using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning;

/// <summary>
/// The rest of a list behind a symbol, of which only what differs is written: "A/8001 and Corr.1 and Add.1 and 2", "S/2001/15/Add.37, 39 and 46", "A/75/906, 907".
/// A modification belongs to the symbol without its own; a bare number takes the place of the last number, if it goes on from it.
/// </summary>
internal ref struct ElidedList
{
    private const int MostItems = 64;
    private const int LongestPart = 24;

    private readonly string _text;
    private string _base;
    private string _last;
    private int _position;
    private int _items;
    private bool _rangeOpen;

    public ElidedList(string text, DocumentSymbol symbol, int end)
    {
        _text = text;
        _last = symbol.Canonical;
        _base = SymbolKey.WithoutModifications(_last);
        _position = end;
        _items = 0;
        _rangeOpen = false;
    }

    /// <summary>The next item; false at the end of the list.</summary>
    public bool TryReadNext(out SymbolOccurrence occurrence)
    {
        occurrence = null!;
        if (_items++ == MostItems)
        {
            return false;
        }

        var at = _position;
        if (!ListSeparator.TryRead(_text, ref at, out var isRange))
        {
            return false;
        }

        return TryReadModifications(at, out occurrence) || TryReadPart(at, out occurrence) || TryReadNumber(at, isRange, out occurrence);
    }

    private bool TryReadModifications(int at, out SymbolOccurrence occurrence)
    {
        occurrence = null!;
        if (!Characters.IsLetter(Characters.Fold(_text[at])))
        {
            return false;
        }

        var text = _text.AsSpan(at);
        var letters = 0;
        while (letters < text.Length && letters < 6 && Characters.IsLetter(Characters.Fold(text[letters])))
        {
            letters++;
        }

        Span<char> word = stackalloc char[letters];
        for (var i = 0; i < letters; i++)
        {
            word[i] = Characters.Fold(text[i]);
        }

        if (!WordTable.IsModification(word) && !(word is "L" && _last.Contains("/L.", StringComparison.Ordinal)))
        {
            return false;
        }

        Span<char> canonical = stackalloc char[SymbolReader.MaxLength];
        var reader = new SymbolReader(_text, canonical, running: true);
        var stem = word is "L" ? _last[.._last.IndexOf("/L.", StringComparison.Ordinal)] : _base;
        if (!reader.ReadBehind(stem, at) || reader.Canonical.Length == stem.Length)
        {
            return false;
        }

        // "Add.1-4" in a list names separate papers; "/Add.1-2" behind a slash is one.
        var end = reader.End;
        var symbol = reader.Canonical;
        var dash = symbol.LastIndexOf('-');
        if (dash > symbol.LastIndexOf('.') && symbol.LastIndexOf('.') > stem.Length)
        {
            symbol = symbol[..dash];
            while (Characters.Fold(_text[end - 1]) != '-')
            {
                end--;
            }

            end--;
            _rangeOpen = true;
        }

        occurrence = Take(symbol.ToString(), at, end, reader.IsRepaired);
        return true;
    }

    /// <summary>"S/PV.5434 (Resumption 1) and (Resumption 2)", "A/45/40 (Vol. I) and (Vol. II)": the parentheses take the place of the last.</summary>
    private bool TryReadPart(int at, out SymbolOccurrence occurrence)
    {
        occurrence = null!;
        if (Characters.Fold(_text[at]) != '(')
        {
            return false;
        }

        var close = _text.AsSpan(at, Math.Min(LongestPart, _text.Length - at)).IndexOf(')');
        var open = _last.IndexOf(" (", StringComparison.Ordinal);
        var stem = open < 0 ? _last : _last[..open];
        if (close < 0 || (open >= 0 && !_last.EndsWith(')')) || stem.Length + close > SymbolReader.MaxLength || stem.StartsWith("S/RES/", StringComparison.Ordinal))
        {
            return false;
        }

        var parse = DocumentSymbol.ParsePrefix(string.Concat(stem, " ", _text.AsSpan(at, close + 1)), 0, out _);
        if (parse.Symbol is not { } symbol || !symbol.Canonical.StartsWith(stem, StringComparison.Ordinal) || !IsPart(symbol.Canonical.AsSpan(stem.Length)))
        {
            return false;
        }

        occurrence = Take(symbol.Canonical, at, at + close + 1, repaired: false);
        return true;
    }

    private static bool IsPart(ReadOnlySpan<char> added) => added is [' ', '(', >= 'A' and <= 'Z', >= 'a' and <= 'z', .., ')'];

    private bool TryReadNumber(int at, bool isRange, out SymbolOccurrence occurrence)
    {
        occurrence = null!;
        var end = at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]) && end - at < 6)
        {
            end++;
        }

        var last = LastNumber(out var start);
        if (end == at || last < 0 || !int.TryParse(_text.AsSpan(at, end - at), out var number) || number <= last || (!_rangeOpen && !IsListEnd(end)))
        {
            return false;
        }

        var inModification = start > _base.Length;
        if (!inModification && (end - at != _last.Length - start || number - last > 1000 || end - at < (isRange ? 3 : 2) || start < 1 || _last[start - 1] is not '/'
            || SeriesTable.Find(_last.AsSpan(0, _last.IndexOf('/'))) is not { First: "A" or "S" or "E" }))
        {
            return false;
        }

        _rangeOpen = false;
        occurrence = Take(string.Create(CultureInfo.InvariantCulture, $"{_last.AsSpan(0, start)}{number}"), at, end, repaired: false);
        _base = inModification ? _base : _last;
        return true;
    }

    /// <summary>The number at the end of the last item, -1 where it ends otherwise.</summary>
    private readonly int LastNumber(out int start)
    {
        start = _last.Length;
        while (start > 0 && char.IsAsciiDigit(_last[start - 1]))
        {
            start--;
        }

        return int.TryParse(_last.AsSpan(start), out var number) ? number : -1;
    }

    /// <summary>Whether the number stands as an item of a list does, and not as the first word of what follows ("A/75/906, 12 March").</summary>
    private readonly bool IsListEnd(int end)
    {
        if (end == _text.Length)
        {
            return true;
        }

        var c = Characters.Fold(_text[end]);
        if (c is ',' or ';' or ')' or ']' or '.')
        {
            return end + 1 == _text.Length || !char.IsAsciiDigit(_text[end + 1]);
        }

        var at = end;
        return c is '-' || (c == ' ' && ListSeparator.TryRead(_text, ref at, out _));
    }

    private SymbolOccurrence Take(string canonical, int start, int end, bool repaired)
    {
        _last = canonical;
        _position = end;
        return new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical), start, end, SymbolForm.Printed) { IsRepaired = repaired };
    }
}
