using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>
/// Reads one symbol from left to right into its canonical form. The elements are told apart by their type, never by position only, because the
/// order of the middle ones is not fixed. The same reader serves a symbol that stands alone (any case, any blanks) and one in running text
/// (capitals, clean boundaries, nothing taken that may belong to the sentence).
/// </summary>
/// <remarks>Bounded: no symbol is longer than <see cref="MaxLength"/> or has more than <see cref="MaxElements"/> elements, whatever the text.</remarks>
internal ref partial struct SymbolReader
{
    public const int MaxLength = 128;
    private const int MaxElements = 16;
    private const int MaxDigits = 7;

    private const string FirstElements = "the letters of an organ or series: A, S, E, T, ST, CCPR, FCCC, ...";

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private readonly bool _running;

    private int _position;
    private int _length;
    private Series? _series;
    private bool _spaced;
    private int _elements;

    /// <summary>The second element's number where it is a bare number, with its place; -1 otherwise.</summary>
    private int _secondNumber = -1;
    private int _secondNumberAt;

    /// <summary>The symbol is a resolution's or decision's (RES, DEC), of the Security Council (S/RES), of the General Assembly (A/RES, A/DEC).</summary>
    private bool _isResolution;
    private bool _isCouncilResolution;
    private bool _isAssemblyResolution;

    /// <summary>Where the last element ended that a symbol may end with; 0: nowhere yet.</summary>
    private int _end;
    private int _endLength;
    private int _endElements;

    /// <param name="text">The text; the symbol may stand anywhere in it.</param>
    /// <param name="canonical">Where the canonical form goes; at least <see cref="MaxLength"/> long.</param>
    /// <param name="running">Whether the text is running text, read strictly, or the symbol alone.</param>
    public SymbolReader(ReadOnlySpan<char> text, Span<char> canonical, bool running)
    {
        _text = text;
        _buffer = canonical[..MaxLength];
        _running = running;
    }

    /// <summary>The canonical form, after <see cref="Read"/> gave true.</summary>
    public readonly ReadOnlySpan<char> Canonical => _buffer[.._endLength];

    /// <summary>Just behind the symbol's last character.</summary>
    public readonly int End => _end;

    /// <summary>Whether a digit was read from a letter that scanning puts for it (Add.l).</summary>
    public bool IsRepaired { get; private set; }

    /// <summary>A principal organ's or short series' letters and one number of one or two digits: more often a paper size or a clause.</summary>
    public readonly bool IsWeak => _endElements == 2 && _secondNumber is >= 0 and < 100 && _buffer.IndexOfAny('/', '.') <= LongestWeak && _buffer[LongestWeak] != '.';

    private const int LongestWeak = 3;

    /// <summary>Whether words in lower case are taken in running text too, as in a link.</summary>
    public bool AnyCase { get; init; }

    /// <summary>Elements of the symbol read.</summary>
    public readonly int Elements => _endElements;

    public int FaultAt { get; private set; }

    public string Expected { get; private set; } = "";

    private readonly char Current => _position < _text.Length ? Characters.Fold(_text[_position]) : Characters.End;

    /// <summary>Reads the symbol that begins at <paramref name="start"/>. False: there is none; then the fault says why.</summary>
    public bool Read(int start) => ReadOnce(start) && IsCanonical(start);

    private bool ReadOnce(int start)
    {
        _position = start;
        StepOverIgnorable();
        return ReadFirst() && (IsDotted() ? ReadDotted() : ReadElements());
    }

    /// <summary>
    /// A text is a symbol only where its canonical form, standing alone, is read as itself: what was taken on the strength of its surroundings has to
    /// hold without them.
    /// </summary>
    private bool IsCanonical(int start)
    {
        Span<char> again = stackalloc char[MaxLength];
        var reader = new SymbolReader(Canonical, again, running: false);
        return (reader.ReadOnce(0) && reader.End == _endLength && reader.Canonical.SequenceEqual(Canonical)) || Fail(start, "a symbol whose elements fit together");
    }

    /// <summary>Reads modifications that stand apart from the symbol they belong to: "and Add.1/Corr.1". False: none stand there.</summary>
    /// <param name="stem">The canonical symbol without modifications.</param>
    /// <param name="start">Where the first modification begins.</param>
    public bool ReadBehind(scoped ReadOnlySpan<char> stem, int start)
    {
        if (stem.Length > MaxLength - 48)
        {
            return false;
        }

        Append(stem);
        Append('/');
        var first = stem.IndexOfAny('/', '.', '(');
        _series = SeriesTable.Find(first < 0 ? stem : stem[..first]);
        _elements = stem.Count('/') + 1;
        _position = start;
        if (ReadElement() != ElementKind.Numbered)
        {
            return false;
        }

        Accept();
        return ReadElements() && IsCanonical(start);
    }

    private bool ReadElements()
    {
        while (ReadSlash())
        {
            if (_elements == MaxElements || _length > MaxLength - 48)
            {
                return Fail(_position, "a symbol of at most 16 elements");
            }

            switch (ReadElement())
            {
                case ElementKind.Fault:
                    return false;
                case ElementKind.None when _end == 0 && _elements == 1:
                    return Fail(_position, SecondElements());
                case ElementKind.None:
                    return Finish();
                case ElementKind.Numbered:
                    Accept();
                    break;
                case ElementKind.Word when MayEndWithWord():
                    Accept();
                    break;
            }
        }

        return Finish();
    }

    private bool Finish()
    {
        if (_end == 0)
        {
            return Expected.Length > 0 ? false : Fail(_position, _elements == 1 ? "a slash, and behind it the elements of a symbol" : "a number, which every symbol has");
        }

        if (IsBareBody())
        {
            return Fail(_end, "a slash and the number of a paper of this body");
        }

        return _series is not { First: "PBC" } || _endElements > 2 || _buffer[3] == '.' || Fail(_end, "a third element; with two it is a press release");
    }

    /// <summary>A/C.3 and E/CN.4 are bodies, not papers.</summary>
    private readonly bool IsBareBody()
    {
        if (_endElements != 2 || _series is not { IsPrincipal: true })
        {
            return false;
        }

        var word = _buffer[2.._endLength];
        var point = word.IndexOf('.');
        return point > 0 && word[..point] is "C" or "AC" or "CN" or "CONF" or "Sub" or "WG";
    }


    private enum ElementKind
    {
        /// <summary>No element here: the symbol ended before the slash.</summary>
        None,

        /// <summary>What stands here can't be a symbol at all.</summary>
        Fault,

        /// <summary>A word without a number.</summary>
        Word,

        /// <summary>An element with a number, letter or numeral that may end a symbol.</summary>
        Numbered,
    }

    private void Accept()
    {
        _end = _position;
        while (_end > 0 && Characters.Fold(_text[_end - 1]) == Characters.Ignorable)
        {
            _end--;
        }

        _endLength = _length;
        _endElements = _elements;
    }

    private bool Fail(int at, string expected)
    {
        FaultAt = at;
        Expected = expected;
        _end = 0;
        return false;
    }

    private ElementKind Fault(int at, string expected)
    {
        Fail(at, expected);
        return ElementKind.Fault;
    }

    private bool ReadFirst()
    {
        var at = _position;
        ReadLetters(14);
        if (_length == 3 && Current == '-' && _buffer[..3].SequenceEqual("ICC"))
        {
            Append('-');
            Step();
            ReadLetters(4);
        }

        var first = _buffer[.._length];
        if (first.IsEmpty)
        {
            return Fail(at, FirstElements);
        }

        // In Russian the Security Council's S is often typed as the letter of the same sound.
        if (first is "C" && _text[at] is 'С' or 'с')
        {
            first[0] = 'S';
        }

        if (_running && !AnyCase && !IsUpper(first))
        {
            return Fail(at, "capital letters");
        }

        ToUpper(first);
        _series = SeriesTable.Find(first);
        if (IsDotted())
        {
            return true;
        }

        if (_series is null && (_running || first.Length < 2))
        {
            return Fail(at, FirstElements);
        }

        if (_series is null && Roman.Parse(first) > 0)
        {
            return Fail(at, "the letters of an organ or series, not a numeral");
        }

        if (_series is null && OtherPublications.Find(first) is { } other)
        {
            return Fail(at, $"a document symbol; this is the number of a {other}");
        }

        _elements = 1;
        if (Current == '.' && Characters.IsDigit(Peek(1)) && first is "PBC" or "IDB" or "GC")
        {
            Append('.');
            Step();
            ReadDigits();
        }
        else if (Current == '(' && first is "UNEP")
        {
            ReadGroup(blanksBefore: 0, first: true);
        }

        return true;
    }

    /// <summary>
    /// A slash with what typists and line ends put around it. In running text blanks before a slash are taken only if the symbol has had them from its first
    /// slash on (S / Agenda / 1939), or behind the organ's letter, which mastheads set apart.
    /// </summary>
    private bool ReadSlash()
    {
        var save = _position;
        var blanks = StepOverBlanks(_elements == 1 ? 4 : 2);
        if (Current != '/' || (blanks > 0 && _running && !_spaced && _elements > 1))
        {
            _position = save;
            return false;
        }

        var slashAt = _position;
        Step();
        while (Current == '/' && (!_running || _elements > 1))
        {
            Step();
        }

        var after = StepOverBlanks(4);
        _spaced |= _elements == 1 && blanks > 0 && after > 0;
        if (after > 0 && _running && !_spaced && !Characters.IsDigit(Current) && NextIsSymbol())
        {
            _position = save;
            return false;
        }

        if (Characters.Fold(_text[slashAt]) == '/' && (Characters.IsDigit(Current) || Characters.IsLetter(Current) || Current == '('))
        {
            Append('/');
            return true;
        }

        _position = save;
        if (_end == 0)
        {
            Fail(slashAt + 1, _elements == 1 ? SecondElements() : "a number or a word behind the slash");
        }

        return false;
    }

    private readonly string SecondElements() => _series switch
    {
        null => "a number or a word in capitals behind the slash",
        { Second: "?" or "? #" } => "a number or a word in capitals behind the slash",
        var s => $"after {s.First}/ one of: {s.Second.Replace("#", "a number", StringComparison.Ordinal).Replace(" ", ", ", StringComparison.Ordinal).Replace("a, number", "a number", StringComparison.Ordinal)}",
    };

    /// <summary>Whether a symbol's first element and its slash stand here: then a new symbol begins, and nothing of it belongs to this one.</summary>
    private readonly bool NextIsSymbol() => Start.IsAt(_text, _position);

    /// <summary>A symbol ends in a bare word only in the series of treaty bodies (a country) and of some commissions (REPORT, Summary).</summary>
    private readonly bool MayEndWithWord()
    {
        var word = _buffer[(_buffer[.._length].LastIndexOf('/') + 1).._length];
        if (_endElements == 0 || _endElements < _elements - 1)
        {
            return !_running && _end == 0 && _elements > 2 && ContainsNumeral();
        }

        return !_running || _series is { First: "CCPR" or "CEDAW" } || word is "REPORT" or "Summary" or "Supp" || _buffer[.._length].StartsWith("E/ES") || _buffer[.._length].StartsWith("E/EC");
    }

    private readonly bool ContainsNumeral() => _buffer[.._length].ContainsAnyInRange('0', '9');

    private readonly char Peek(int ahead)
    {
        var at = _position;
        for (; ahead > 0 && at < _text.Length; ahead--)
        {
            at++;
            while (at < _text.Length && Characters.Fold(_text[at]) == Characters.Ignorable)
            {
                at++;
            }
        }

        return at < _text.Length ? Characters.Fold(_text[at]) : Characters.End;
    }

    private void Step()
    {
        _position++;
        StepOverIgnorable();
    }

    private void StepOverIgnorable()
    {
        while (_position < _text.Length && Characters.Fold(_text[_position]) == Characters.Ignorable)
        {
            _position++;
        }
    }

    private int StepOverBlanks(int most)
    {
        var count = 0;
        for (; Current == ' ' && count < most; count++)
        {
            Step();
        }

        return count;
    }

    private void Append(char c) => _buffer[_length++] = c;

    private void Append(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Appends the letters that stand here, as they are, and gives how many.</summary>
    private int ReadLetters(int most)
    {
        var from = _length;
        while (Characters.IsLetter(Current) && _length - from < most)
        {
            Append(Current);
            Step();
        }

        return _length - from;
    }

    private static bool IsUpper(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z');

    private static void ToUpper(Span<char> word)
    {
        foreach (ref var c in word)
        {
            c = char.ToUpperInvariant(c);
        }
    }
}
