using System.Buffers;
using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Scanning.Citations;

namespace CstoArchive.Symbols.Scanning;

/// <summary>
/// One pass over one text. Everything sought has a digit in it, and digits are rare in prose: so the pass jumps from one run of digits to the next (vectorised) and looks at what
/// is around each.
/// </summary>
internal ref struct TextScan
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> s_allDigits = SearchValues.Create("0123456789０１２３４５６７８９");

    private const int Window = 8192;

    private readonly string _text;
    private List<SymbolOccurrence>? _symbols;
    private List<JobNumberOccurrence>? _jobNumbers;

    private CitationReader _citations;

    public TextScan(string text)
    {
        _text = text;
        _citations = new CitationReader(text);
    }

    public readonly IReadOnlyList<SymbolOccurrence> Symbols => _symbols is null ? [] : _symbols;

    public readonly IReadOnlyList<JobNumberOccurrence> JobNumbers => _jobNumbers is null ? [] : _jobNumbers;

    public void Run()
    {
        var position = 0;
        var from = 0;
        for (var end = 0; position < _text.Length;)
        {
            end = Math.Min(_text.Length, Math.Max(end, position) + Window);
            RunWindow(end, ref position, ref from);
            position = Math.Max(position, end);
        }
    }

    /// <summary>Full-width digits are looked for window by window: the second look at what the first has brought into the processor's cache costs little.</summary>
    private void RunWindow(int windowEnd, ref int position, ref int from)
    {
        var text = _text.AsSpan();
        var digits = text[position..windowEnd].ContainsAnyInRange('０', '９') ? s_allDigits : s_digits;
        while (position < windowEnd)
        {
            var offset = text[position..windowEnd].IndexOfAny(digits);
            if (offset < 0)
            {
                return;
            }

            var digit = position + offset;
            position = EndOfDigits(text, digit);
            if ((NumberNeighbourhood.IsPromising(text, digit, position) || _citations.ExpectsNumberAt(digit))
                && (TryReadFileName(digit, from, out var end) || TryReadEncoded(digit, from, out end) || TryReadSymbol(digit, from, out end) || TryReadJobNumber(digit, from, out end) || _citations.TryRead(digit, from, ref _symbols, out end)))
            {
                from = end;
                position = end;
            }
        }
    }

    private bool TryReadSymbol(int digit, int from, out int end)
    {
        end = 0;
        return SymbolFinder.MayPrecedeDigit(_text, digit, from) && TryReadSymbolThere(digit, from, out end);
    }

    private bool TryReadSymbolThere(int digit, int from, out int end)
    {
        end = 0;
        Span<char> canonical = stackalloc char[SymbolReader.MaxLength];
        if (!SymbolFinder.TryFind(_text, digit, from, canonical, out var found))
        {
            return false;
        }

        var symbol = DocumentSymbol.FromCanonical(canonical[..found.Length]);
        end = found.End;
        if (CommunicationList.TryRead(_text, symbol, found.Start, found.End) is { } communications)
        {
            (_symbols ??= []).AddRange(communications);
            end = communications[^1].End;
            return true;
        }

        Add(new SymbolOccurrence(symbol, found.Start, found.End, SymbolForm.Printed) { IsRepaired = found.IsRepaired });
        var list = new ElidedList(_text, symbol, found.End);
        while (list.TryReadNext(out var occurrence))
        {
            Add(occurrence);
            end = occurrence.End;
        }

        return true;
    }

    private bool TryReadFileName(int digit, int from, out int end)
    {
        end = digit;
        if (digit == 0 || _text[digit - 1] is not ('_' or '-' or '.') || !FileNameFinder.TryFind(_text, digit, from, out var start, out end, out var symbols))
        {
            return false;
        }

        foreach (var symbol in symbols)
        {
            Add(new SymbolOccurrence(symbol, start, end, SymbolForm.Printed));
        }

        return true;
    }

    private bool TryReadEncoded(int digit, int from, out int end)
    {
        end = digit;
        return digit > 0 && _text[digit - 1] == '%' && TryReadEncodedThere(digit, from, out end);
    }

    private bool TryReadEncodedThere(int digit, int from, out int end)
    {
        Span<char> canonical = stackalloc char[SymbolReader.MaxLength];
        var isFound = EncodedSymbolFinder.TryFind(_text, digit, from, canonical, out var found);
        end = found.End;
        if (isFound)
        {
            Add(new SymbolOccurrence(DocumentSymbol.FromCanonical(canonical[..found.Length]), found.Start, found.End, SymbolForm.Printed) { IsRepaired = found.IsRepaired });
        }

        return isFound;
    }

    private bool TryReadJobNumber(int digit, int from, out int end)
    {
        if (JobNumberReader.TryReadAt(_text, digit, out var start, out end, out var jobNumber) && start >= from)
        {
            (_jobNumbers ??= []).Add(new JobNumberOccurrence(jobNumber, start, end));
            return true;
        }

        return false;
    }

    private void Add(SymbolOccurrence occurrence) => (_symbols ??= []).Add(occurrence);

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsDigit(Characters.Fold(text[at])))
        {
            at++;
        }

        return at;
    }
}
