using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <content>Numbers with points for slashes: ADP.2015.8.InformalNote.</content>
internal ref partial struct SymbolReader
{
    private const int MostDottedParts = 4;

    private readonly bool IsDotted() => Current == '.' && Characters.IsDigit(Peek(1)) && DottedSeries.TryFind(_buffer[.._length], out _);

    /// <summary>Reads what follows the body: a year, and at least one number or word more, each behind a point.</summary>
    private bool ReadDotted()
    {
        var yearAt = _position + 1;
        for (var parts = 0; parts < MostDottedParts && Current == '.' && (Characters.IsDigit(Peek(1)) || Characters.IsLetter(Peek(1))); parts++)
        {
            var (save, from) = (_position, _length + 1);
            Append('.');
            Step();
            while (_length - from < 24 && (Characters.IsDigit(Current) || Characters.IsLetter(Current)))
            {
                Append(Current);
                Step();
            }

            var part = _buffer[from.._length];
            if (parts == 0 && !IsYear(part))
            {
                return Fail(yearAt, "a year of four digits");
            }

            if (_running && parts > 0 && !IsKindOfPaper(part))
            {
                (_position, _length) = (save, from - 1);
                break;
            }

            if (parts > 0)
            {
                Accept();
            }
        }

        return _end > 0 || Fail(_position, "a point, and behind it a number or the kind of paper");
    }

    private static bool IsYear(ReadOnlySpan<char> part) => part is ['1', '9', '9', _] or ['2', '0', _, _] && !part.ContainsAnyExceptInRange('0', '9');

    /// <summary>A number, capitals or a word with a capital within (INF, InformalNote, i3): "...2015.8.The" is the next sentence.</summary>
    private static bool IsKindOfPaper(ReadOnlySpan<char> part) =>
        part.ContainsAnyInRange('0', '9') ? part.Length <= 6 : part.Length > 2 && part[1..].ContainsAnyInRange('A', 'Z');
}
