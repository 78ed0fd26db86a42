using System.Buffers;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

internal ref partial struct SymbolReader
{
    private static readonly SearchValues<char> s_letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>One element, behind its slash, with the parentheses that belong to it.</summary>
    private ElementKind ReadElement()
    {
        var at = _position;
        var from = _length;
        _elements++;
        ElementKind kind;
        if (Characters.IsDigit(Current))
        {
            kind = ReadNumber();
        }
        else if (Current == '(')
        {
            kind = _elements > 3 && !_isCouncilResolution && ReadGroup(blanksBefore: 0, first: false) ? ElementKind.Numbered : ElementKind.None;
        }
        else
        {
            kind = ReadWord();
        }

        if (kind is ElementKind.None or ElementKind.Fault)
        {
            _elements--;
            return kind;
        }

        if (_elements == 2 && !IsAllowedSecond(from))
        {
            return Fault(at, SecondElements());
        }

        if (_isCouncilResolution && _elements > 3 && Characters.IsDigit(_buffer[from]))
        {
            return Fault(at, "the end of the symbol, or an addendum or corrigendum");
        }

        if (_elements == 3 && !IsSecondNumberRight(from))
        {
            return Fault(_secondNumberAt, _series!.First == "A" ? "a session from 31 to 89" : "a year");
        }

        NoteResolution(from);
        if (_isCouncilResolution && _elements == 3)
        {
            if (!Characters.IsDigit(_buffer[from]))
            {
                return Fault(at, "the number of a resolution");
            }

            ReadCouncilYear(from);
        }
        else if (_buffer[from] != '(' && ReadGroups())
        {
            kind = ElementKind.Numbered;
        }
        else if (_isAssemblyResolution && _elements == 3)
        {
            CompleteSession(from);
        }

        return kind == ElementKind.Numbered && !IsCleanEnd() ? Fault(_position, "a blank, a punctuation mark or a slash") : kind;
    }

    /// <summary>A/RES/377 A leaves the session out: the few resolutions that are so cited get it from the table.</summary>
    private void CompleteSession(int from)
    {
        var letter = char.IsAsciiLetter(_buffer[_length - 1]) ? _buffer[_length - 1] : Characters.End;
        var digits = _buffer[from..(letter == Characters.End ? _length : _length - 1)];
        if (int.TryParse(digits, out var number) && AssemblyResolutions.SessionOf(number) is { } session)
        {
            _length = from + digits.Length;
            Append('(');
            Append(session);
            Append(')');
            if (letter != Characters.End)
            {
                Append(letter);
            }
        }
    }

    private readonly bool IsAllowedSecond(int from)
    {
        var element = _buffer[from.._length];
        if (_series is null)
        {
            return true;
        }

        if (Characters.IsDigit(element[0]))
        {
            return _series.AllowsNumber && (_series.First != "DC" || _secondNumber <= 400);
        }

        var word = element;
        var end = word.IndexOfAnyExcept(s_letters);
        word = end < 0 ? word : word[..end];
        Span<char> upper = stackalloc char[word.Length];
        word.ToUpperInvariant(upper);
        return _series.AllowsWord(upper) && (upper is not "S" || _series.First != "A" || element.Length > 2);
    }

    /// <summary>
    /// A number in second place is a serial number where nothing or a modification follows, else a session (A) or a year (S, E); the serials of the old
    /// papers may look like years themselves.
    /// </summary>
    private readonly bool IsSecondNumberRight(int from)
    {
        if (_secondNumber < 0 || _series is null)
        {
            return true;
        }

        var element = _buffer[from.._length];
        var end = element.IndexOfAny('.', '(');
        if (element[0] == '(' || WordTable.IsModification(end < 0 ? element : element[..end]))
        {
            return true;
        }

        return _series.First switch
        {
            "A" => AssemblySessions.IsSession(_secondNumber),
            "S" => _secondNumber is >= 1994 and < 2100,
            "E" => _secondNumber is >= 1978 and < 2100,
            _ => true,
        };
    }

    private void NoteResolution(int from)
    {
        if (_isResolution || _elements == 1)
        {
            return;
        }

        var element = _buffer[from.._length];
        _isResolution = element is "RES" or "DEC" || element.StartsWith("RES.");
        _isCouncilResolution = _isResolution && _elements == 2 && _series?.First == "S";
        _isAssemblyResolution = _isResolution && _elements == 2 && _series?.First == "A";
    }

    private ElementKind ReadNumber()
    {
        var at = _position;
        var from = _length;
        if (!ReadDigits())
        {
            return Fault(at, "a number of at most seven digits");
        }

        if (_elements == 2 && int.TryParse(_buffer[from.._length], out var number))
        {
            _secondNumber = number;
            _secondNumberAt = at;
            if (_series is { IsPrincipal: true } && _length - from > 5)
            {
                return Fault(at, "a number of at most five digits");
            }
        }

        ReadRange(from, _elements > 2 && MayHoldRange());
        if (_series is { First: "LC" } && Current == '-' && char.IsAsciiLetterUpper(Peek(1)) && !Characters.IsWordCharacter(Peek(2)))
        {
            // The kind of publication: LC/PUB.2021/5-P.
            return ReadHyphenated() ? ElementKind.Numbered : ElementKind.None;
        }

        ReadSuffix();
        return ElementKind.Numbered;
    }

    /// <summary>Combined reports and several communications have one symbol with a range in it; elsewhere a hyphen joins two symbols or papers.</summary>
    private readonly bool MayHoldRange() => !_running
        ? _series is not { IsPrincipal: true, First: not "E" }
        : _series is { First: "CCPR" or "CAT" or "CEDAW" or "CERD" or "CRC" or "CMW" or "CED" or "CRPD" } || _buffer.StartsWith("E/C.12/") || _buffer.StartsWith("E/NL.");

    private void ReadRange(int from, bool allowed)
    {
        if (!allowed || Current != '-' || !Characters.IsDigit(Peek(1)))
        {
            return;
        }

        var (position, length) = (_position, _length);
        _ = int.TryParse(_buffer[from.._length], out var first);
        Append('-');
        Step();
        if (ReadDigits() && int.TryParse(_buffer[(length + 1).._length], out var last) && (last > first || !_running) && !(first is > 1945 and < 2100 && last > 2100))
        {
            return;
        }

        (_position, _length) = (position, length);
    }

    /// <summary>A letter that numbers a part of a resolution or a version of a draft: 16A, L.9B; with a blank only where it can't be an article.</summary>
    private void ReadSuffix()
    {
        if (Characters.IsLetter(Current) && !Characters.IsWordCharacter(Peek(1)) && (Peek(1) != '/' || (!_running && !Start.IsAt(_text, _position))))
        {
            // A small c with a point counts the copies in a library.
            if (char.IsAsciiLetterUpper(Current) ? Current <= 'M' || !_running : !_running && Current is 'a' or 'b')
            {
                Append(char.ToUpperInvariant(Current));
                Step();
            }
        }
        else if (_isAssemblyResolution && Current == ' ' && char.IsAsciiLetterUpper(Peek(1)) && Peek(2) is '(' or ')' or ']' or ',' or '.' or ';' or ':' or Characters.End)
        {
            Step();
            Append(Current);
            Step();
        }
        else if (_isAssemblyResolution && Current == ' ' && char.IsAsciiLetterUpper(Peek(1)) && Peek(2) == ' ' && Peek(3) == '(')
        {
            Step();
            Append(Current);
            Step();
        }
    }

    /// <summary>Digits without leading zeros; a small l at the end of a run is a scanned 1.</summary>
    private bool ReadDigits()
    {
        var from = _length;
        var digits = 0;
        for (; Characters.IsDigit(Current) && digits <= MaxDigits; digits++)
        {
            if (_length == from + 1 && _buffer[from] == '0')
            {
                _length = from;
            }

            Append(Current);
            Step();
        }

        if (digits > 0 && Current == 'l' && !Characters.IsWordCharacter(Peek(1)))
        {
            if (_length == from + 1 && _buffer[from] == '0')
            {
                _length = from;
            }

            Append('1');
            Step();
            digits++;
            IsRepaired = true;
        }

        return digits is > 0 and <= MaxDigits;
    }

    private ElementKind ReadWord()
    {
        var at = _position;
        var from = _length;
        if (_end > 0 && Current is 'A' or 'S' or 'E' or 'T' && Peek(1) == '/' && Characters.IsDigit(Peek(2)))
        {
            // A/75/906/S/2021/534: a new symbol, joined by a slash.
            return ElementKind.None;
        }

        ReadLetters(24);
        var raw = _buffer[from.._length];
        if (raw is "S" or "ES" or "s" or "es" or "Es" && Current == '-' && (Characters.IsDigit(Peek(1)) || (Peek(1) == ' ' && Characters.IsDigit(Peek(2)))))
        {
            ToUpper(raw);
            Append('-');
            Step();
            StepOverBlanks(1);
            return ReadDigits() ? ElementKind.Numbered : Fault(at, "the number of a special session");
        }

        var entry = WordTable.Find(raw);
        if (!IsWordOfSymbol(raw, entry))
        {
            (_position, _length) = (at, from);
            return _running || _end > 0 ? ElementKind.None : Fault(at, "a word in capitals or a number");
        }

        Spell(raw, entry);
        if (_length - from is > 0 and <= 24 && IsRoman(from))
        {
            return ElementKind.Numbered;
        }

        return ReadWordNumber(from, entry);
    }

    /// <summary>In running text a word of a symbol is in capitals, or is spelt as the table has it and followed by its point or number.</summary>
    private readonly bool IsWordOfSymbol(ReadOnlySpan<char> raw, SymbolWord? entry) =>
        raw.Length > 0 && (!_running || AnyCase
            || (IsUpper(raw) && raw.Length <= 12)
            || (entry is not null && (Current is '.' or '(' || Characters.IsDigit(Current) || entry.Canonical is "Agenda" or "REPORT" or "Summary" or "Hg" or "RES" or "TECHNICAL" || (Current == ' ' && _spaced))));

    private static void Spell(Span<char> raw, SymbolWord? entry)
    {
        if (entry is not null)
        {
            entry.Canonical.CopyTo(raw);
        }
        else
        {
            ToUpper(raw);
        }
    }

    private readonly bool IsRoman(int from) => _elements > 2 && Current is not '.' and not '(' && Roman.Parse(_buffer[from.._length]) is > 1 and < 50 && _length - from > 1;

    /// <summary>What follows a word within its element: its number behind a point, further words behind points or hyphens.</summary>
    private ElementKind ReadWordNumber(int from, SymbolWord? entry)
    {
        for (var words = 0; words < 5; words++)
        {
            if (Current == '.')
            {
                if (ReadNumberBehindPoint(entry))
                {
                    ReadTail();
                    return ElementKind.Numbered;
                }

                if (!ReadWordBehindPoint(ref entry, out var roman))
                {
                    return ElementKind.Word;
                }

                if (roman)
                {
                    return ElementKind.Numbered;
                }
            }
            else if (Characters.IsDigit(Current))
            {
                return ReadNumberWithoutPoint(entry);
            }
            else if (Current == '-' && Characters.IsLetter(Peek(1)) && _length - from > 1 && !Start.IsAt(_text, _position + 1))
            {
                if (!ReadHyphenated())
                {
                    return ElementKind.Word;
                }

                entry = null;
            }
            else if (Current == ' ' && !_running && entry is { Role: WordRole.Nature or WordRole.Body or WordRole.Modification } && Characters.IsDigit(Peek(1)))
            {
                Step();
                return ReadNumberWithoutPoint(entry);
            }
            else if (Current == ' ' && ReadCompound(from))
            {
                if (Characters.IsDigit(_buffer[_length - 1]))
                {
                    return ElementKind.Numbered;
                }

                entry = null;
            }
            else
            {
                return ElementKind.Word;
            }
        }

        return ElementKind.Word;
    }

    private bool ReadNumberBehindPoint(SymbolWord? entry)
    {
        var (position, length) = (_position, _length);
        Step();
        var blanks = StepOverBlanks(entry is null ? 0 : 2);
        Append('.');
        if (Current == '/' && entry is { Role: WordRole.Body } && Characters.IsDigit(Peek(1)))
        {
            // A/CONF./48/14: the slash is a slip.
            Step();
        }

        if (Characters.IsDigit(Current) && ReadDigits())
        {
            return true;
        }

        // Scanned papers have a letter for the figure one: Add.l, Corr. I.
        if (Current is 'l' or 'I' && entry is { Role: WordRole.Modification } && (!Characters.IsWordCharacter(Peek(1)) || Peek(1) == 'J') && (Current == 'l' || blanks == 0))
        {
            Append('1');
            Step();
            IsRepaired = true;
            return true;
        }

        (_position, _length) = (position, length);
        return false;
    }

    private bool ReadWordBehindPoint(ref SymbolWord? entry, out bool roman)
    {
        roman = false;
        var (position, length) = (_position, _length);
        Step();
        Append('.');
        var from = _length;
        ReadLetters(12);
        var raw = _buffer[from.._length];
        var next = WordTable.Find(raw);
        if (raw.Length > 0 && (!_running || next is not null || (IsUpper(raw) && (entry is { Canonical: "SER" } || !Start.IsAt(_text, position + 1)))))
        {
            entry = next;
            Spell(raw, entry);
            roman = Roman.Parse(raw) > 0 && Current != '.';
            return true;
        }

        (_position, _length) = (position, length);
        return false;
    }

    private ElementKind ReadNumberWithoutPoint(SymbolWord? entry)
    {
        // A typist's slip: L89 for L.89, HRC23/4 for HRC/23/4.
        if (_buffer[.._length] is "A/HRC")
        {
            Append('/');
            _elements++;
        }
        else if (entry is { Role: not WordRole.Other, Canonical: not ("RES" or "DEC" or "PRST") } && _elements + 1 <= MaxElements)
        {
            Append('.');
        }

        if (!ReadDigits())
        {
            return Fault(_position, "a number of at most seven digits");
        }

        if (entry is { Role: WordRole.Modification } && Current == '.' && Characters.IsDigit(Peek(1)))
        {
            Append('.');
            Step();
            ReadDigits();
        }

        ReadSuffix();
        return ElementKind.Numbered;
    }

    /// <summary>What may follow the number within the element: a range (Add.1-2), a further name (WG.1-WOM), a letter.</summary>
    private void ReadTail()
    {
        var from = _buffer[.._length].LastIndexOf('.') + 1;
        ReadRange(from, allowed: true);
        if (Current == '-' && char.IsAsciiLetterUpper(Peek(1)) && !Start.IsAt(_text, _position + 1))
        {
            ReadHyphenated();
        }
        else if (Current == '.' && Characters.IsDigit(Peek(1)) && !_running)
        {
            Append('.');
            Step();
            ReadDigits();
        }

        ReadSuffix();
    }

    private bool ReadHyphenated()
    {
        var (position, length) = (_position, _length);
        Append('-');
        Step();
        if (ReadLetters(8) > 0 && (!_running || (IsUpper(_buffer[length.._length]) && !(Current == '.' && Characters.IsDigit(Peek(1))))))
        {
            ToUpper(_buffer[length.._length]);
            return true;
        }

        (_position, _length) = (position, length);
        return false;
    }

    private bool ReadCompound(int from)
    {
        var (position, length) = (_position, _length);
        var first = _buffer[(_buffer[from.._length].LastIndexOf('.') + 1 + from).._length];
        Span<char> word = stackalloc char[first.Length];
        first.ToUpperInvariant(word);
        Step();
        var second = _length + 1;
        Append(' ');
        ReadLetters(9);
        ToUpper(_buffer[second.._length]);
        if (word is "PART" && Characters.IsDigit(Current))
        {
            return ReadDigits();
        }

        if (_length > second && WordTable.IsCompound(word, _buffer[second.._length]) && (word is not "PART" || Roman.Parse(_buffer[second.._length]) > 0))
        {
            return true;
        }

        (_position, _length) = (position, length);
        return false;
    }
}
