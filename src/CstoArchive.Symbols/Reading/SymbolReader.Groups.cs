using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

internal ref partial struct SymbolReader
{
    private const int MaxGroup = 24;

    /// <summary>
    /// The parentheses that belong to the element just read: (Part I), (Vol. I), (Resumption 1), the session of an old resolution. Those that do
    /// not - the year of a citation, a language, "(closed)" - are left where they are.
    /// </summary>
    private bool ReadGroups()
    {
        var read = false;
        for (var groups = 0; groups < 2; groups++)
        {
            var position = _position;
            var blanks = StepOverBlanks(2);
            if (Current is not ('(' or '[') || !ReadGroup(blanks, first: false))
            {
                _position = position;
                return read;
            }

            read = true;
        }

        return read;
    }

    /// <summary>One pair of parentheses. False: it does not belong to the symbol, and nothing is read.</summary>
    private bool ReadGroup(int blanksBefore, bool first)
    {
        var (position, length) = (_position, _length);
        Span<char> content = stackalloc char[MaxGroup];
        var count = 0;
        Step();
        while (Current is not (')' or ']' or Characters.End or '(') && count < MaxGroup)
        {
            if (Current != ' ')
            {
                content[count++] = char.ToUpperInvariant(Current);
            }

            Step();
        }

        if (Current is ')' or ']')
        {
            Step();
            if (count > 0 && (first ? AppendName(content[..count]) : AppendGroup(content[..count], blanksBefore)))
            {
                return true;
            }
        }

        (_position, _length) = (position, length);
        return false;
    }

    private bool AppendName(scoped ReadOnlySpan<char> content)
    {
        if (content.Length > 8 || content.ContainsAnyExceptInRange('A', 'Z'))
        {
            return false;
        }

        Append('(');
        Append(content);
        Append(')');
        return true;
    }

    private bool AppendGroup(scoped ReadOnlySpan<char> content, int blanksBefore)
    {
        if (AppendPart(content))
        {
            return true;
        }

        if (IsSession(content, out var session))
        {
            return (_isResolution || (_buffer[_length - 1] != '/' && (blanksBefore == 0 || !_running))) && AppendSession(session);
        }

        var number = !Characters.AreDigits(content) || content.Length > 4 ? -1 : int.Parse(content);
        var behindSlash = _buffer[_length - 1] == '/';
        if (number < 0 || (blanksBefore > 0 && (_running || number > 999)) || (number is > 1945 and < 2100 && !behindSlash))
        {
            return false;
        }

        Append('(');
        Append(content);
        Append(')');
        return true;
    }

    /// <summary>(Part I), (Vol. II), (Sect. 13), (Resumption 1), (SUPP).</summary>
    private bool AppendPart(scoped ReadOnlySpan<char> content)
    {
        var (word, printed) = content switch
        {
            ['P', 'A', 'R', 'T', '.', ..] => ("PART.", " (Part. "),
            ['P', 'A', 'R', 'T', ..] => ("PART", " (Part "),
            ['V', 'O', 'L', '.', ..] => ("VOL.", " (Vol. "),
            ['V', 'O', 'L', ..] => ("VOL", " (Vol. "),
            ['S', 'E', 'C', 'T', '.', ..] => ("SECT.", " (Sect. "),
            ['S', 'E', 'C', 'T', ..] => ("SECT", " (Sect. "),
            ['R', 'E', 'S', 'U', 'M', 'P', 'T', 'I', 'O', 'N', ..] => ("RESUMPTION", " (Resumption "),
            ['S', 'U', 'P', 'P', 'L', '.', ..] => ("SUPPL.", "(Suppl."),
            ['S', 'U', 'P', 'P', 'L', ..] => ("SUPPL", "(Suppl"),
            ['S', 'U', 'P', 'P', ..] => ("SUPP", "(SUPP"),
            ['S', 'U', 'M', 'M', 'A', 'R', 'Y'] => ("SUMMARY", "(SUMMARY"),
            _ => ("", ""),
        };
        var number = content[word.Length..];
        if (word.Length == 0 || number.Length > 6 || (number.IsEmpty && printed[0] == ' ')
            || !(number.IsEmpty || Characters.AreDigits(number) || Roman.Parse(number) > 0 || number.Length == 1))
        {
            return false;
        }

        Append(_buffer[_length - 1] == '/' ? printed.AsSpan().TrimStart() : printed);
        Append(number);
        Append(')');
        return true;
    }

    /// <summary>III, S-VI, ES-II; the arabic ES-1 of typewriters with them.</summary>
    private readonly bool IsSession(scoped ReadOnlySpan<char> content, out string session)
    {
        session = "";
        var prefix = content.StartsWith("ES-") ? "ES-" : content.StartsWith("S-") ? "S-" : "";
        var number = content[prefix.Length..];
        var value = Roman.Parse(number);
        if (value == 0 && prefix.Length > 0 && _isResolution && number.Length is 1 or 2 && int.TryParse(number, out var arabic))
        {
            value = arabic;
        }

        if (value == 0 || (value > 49 && !_isResolution))
        {
            return false;
        }

        session = prefix + Roman.Format(value);
        return true;
    }

    private bool AppendSession(string session)
    {
        // A/RES/2593/(XXIV): the slash is a slip.
        if (_buffer[_length - 1] == '/')
        {
            _length--;
        }

        // The letter of a part goes behind the session: 217 A (III) and 217(III) A are one.
        var letter = _isAssemblyResolution && char.IsAsciiLetterUpper(_buffer[_length - 1]) && Characters.IsDigit(_buffer[_length - 2]) ? _buffer[--_length] : Characters.End;
        Append('(');
        Append(session);
        Append(')');
        var behindBlank = Current == ' ' && !_running && char.IsAsciiLetterUpper(Peek(1)) && !Characters.IsWordCharacter(Peek(2));
        if (_isResolution && letter == Characters.End && (behindBlank || (char.IsAsciiLetterUpper(Current) && !Characters.IsWordCharacter(Peek(1)) && Peek(1) != '/')))
        {
            StepOverBlanks(1);
            letter = Current;
            Step();
        }

        if (letter != Characters.End)
        {
            Append(letter);
        }

        return true;
    }

    /// <summary>
    /// The year of a Security Council resolution: by the table where it has the number, else as written. A wrong year in the text does not make another paper.
    /// </summary>
    private void ReadCouncilYear(int from)
    {
        _ = int.TryParse(_buffer[from.._length], out var number);
        var position = _position;
        var blanks = StepOverBlanks(2);
        var written = 0;
        if (blanks <= 2 && Current is '(' or '[' && Peek(5) is ')' or ']')
        {
            Span<char> digits = stackalloc char[4];
            for (var i = 0; i < 4; i++)
            {
                digits[i] = Peek(i + 1);
            }

            if (int.TryParse(digits, System.Globalization.NumberStyles.None, null, out written) && written is > 1945 and < 2100)
            {
                for (var i = 0; i < 6; i++)
                {
                    Step();
                }

                position = _position;
            }
            else
            {
                written = 0;
            }
        }

        _position = position;
        StepOverSlashedYear(number);
        var year = SecurityCouncilResolutions.YearOf(number);
        year = year == 0 ? written : year;
        if (year > 0)
        {
            Append(" (");
            year.TryFormat(_buffer[_length..], out var digits);
            _length += digits;
            Append(')');
        }
    }

    /// <summary>S/RES/2535/2020: the year behind a slash, if it is the number's.</summary>
    private void StepOverSlashedYear(int number)
    {
        var year = SecurityCouncilResolutions.YearOf(number);
        if (Current != '/' || year == 0 || Peek(1) != (year / 1000) + '0' || Peek(2) != (year / 100 % 10) + '0' || Peek(3) != (year / 10 % 10) + '0' || Peek(4) != (year % 10) + '0' || Characters.IsWordCharacter(Peek(5)))
        {
            return;
        }

        for (var i = 0; i < 5; i++)
        {
            Step();
        }
    }

    /// <summary>
    /// Whether the symbol may end here in running text: not before a letter or digit, unless a new symbol or a capitalised word is glued to it, as
    /// extraction from PDF does.
    /// </summary>
    private readonly bool IsCleanEnd()
    {
        if (!_running || _position >= _text.Length)
        {
            return true;
        }

        var c = _text[_position];
        if (!Characters.IsWordCharacter(c) || !Characters.IsWordCharacter(_text[_position - 1]))
        {
            return true;
        }

        return Start.IsAt(_text, _position)
            || (char.IsUpper(c) && IsLower(1))
            || (char.IsDigit(_text[_position - 1]) && (c is >= 'а' and <= 'я' || (char.IsLower(c) && IsLower(1) && IsLower(2))));
    }

    private readonly bool IsLower(int ahead) => _position + ahead < _text.Length && char.IsLower(_text[_position + ahead]);
}
