namespace CstoArchive.Search.Language;

/// <summary>Cuts a query into tokens, in one pass. Numbers are found first, so that what is a number is never cut.</summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly NumberSpans _numbers;
    private readonly List<Token> _tokens = [];
    private int _at;

    private QueryLexer(string text, ProblemList problems)
    {
        _text = text;
        _problems = problems;
        _numbers = NumberSpans.Of(text);
    }

    public static List<Token> Read(string text, ProblemList problems)
    {
        var lexer = new QueryLexer(text, problems);
        while (lexer._at < text.Length)
            lexer.ReadToken();
        return lexer._tokens;
    }

    /// <summary>The field that the next value belongs to, if a field name stands directly before it.</summary>
    private QueryField? PendingField => _tokens is [.., { Kind: TokenKind.Field } last] && last.End == _at ? last.Field : null;

    private bool AtBorder => _at == 0 || Characters.IsSeparator(_text[_at - 1]) || _text[_at - 1] is '(' or '|'
        || _tokens is [.., { Kind: TokenKind.Field or TokenKind.Not or TokenKind.Keep } last] && last.End == _at;

    private void ReadToken()
    {
        var c = _text[_at];
        if (Characters.IsSeparator(c) || c is '[' or ']' or '{' or '}')
            _at++;
        else if (c is '(' or ')')
            AddSign(c == '(' ? TokenKind.Open : TokenKind.Close, 1);
        else if (c == '|')
            AddSign(TokenKind.Or, NextIs('|') ? 2 : 1);
        else if (c == '&' && AtBorder)
            AddSign(TokenKind.And, NextIs('&') ? 2 : 1);
        else if ((Characters.IsMinus(c) || c == '!') && AtBorder && PendingField is null)
            ReadSign(TokenKind.Not);
        else if (c == '+' && AtBorder && PendingField is null)
            ReadSign(TokenKind.Keep);
        else if (Characters.IsQuote(c))
            ReadPhrase(c);
        else if (!ReadNumberPattern() && !ReadNumber())
            ReadRun();
    }

    private bool NextIs(char c) => _at + 1 < _text.Length && _text[_at + 1] == c;

    private void AddSign(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, _at, _at + length));
        _at += length;
    }

    /// <summary>A sign counts only where it touches what it is said of: "Moscow - Dushanbe" excludes nothing.</summary>
    private void ReadSign(TokenKind kind)
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        if (Characters.BeginsWord(next) || Characters.IsQuote(next) || next is '(' or '*')
            AddSign(kind, 1);
        else
            _at++;
    }

    private void ReadPhrase(char opening)
    {
        var start = _at;
        var close = start + 1;
        while (close < _text.Length && !Characters.Closes(opening, _text[close]))
            close++;

        var text = _text[(start + 1)..close].Trim();
        _at = Math.Min(close + 1, _text.Length);
        if (!Characters.HoldsWord(text))
        {
            _problems.Add("Nothing stands between the quotation marks: left out.", start, _at);
            return;
        }

        if (close == _text.Length)
            _problems.Add("The quotation mark is never closed: the phrase runs to the end.", start, start + 1);

        var (tilde, number) = ReadTilde(ref _at);
        _tokens.Add(new Token(TokenKind.Phrase, start, _at) { Text = text, Tilde = tilde, Number = number });
    }

    /// <summary><c>A/75/9*</c> or <c>A/75/900..910</c>, which may begin or end with what the scan took for a number.</summary>
    private bool ReadNumberPattern()
    {
        if (!AtBorder || !char.IsLetter(_text[_at]) || !TakesNumbers(PendingField))
            return false;

        var run = _text.AsSpan(_at, EndOfRun(cutAtNumbers: false) - _at).TrimEnd(".,;:!?");
        if (!run.Contains('/') || (!run.Contains('*') && !run.Contains("..", StringComparison.Ordinal)) || !NumberPatterns.TryParse(run.ToString(), PendingField is QueryField.Symbol or QueryField.Cites, out var pattern))
            return false;

        _tokens.Add(new Token(TokenKind.NumberPattern, _at, _at + run.Length) { Pattern = pattern });
        _at += run.Length;
        return true;
    }

    /// <summary>A number that the scan found here.</summary>
    private bool ReadNumber()
    {
        if (!_numbers.TryGetAt(_at, out var number) || !TakesNumbers(PendingField))
            return false;

        _tokens.Add(new Token(TokenKind.Number, _at, number.End) { Symbols = number.Symbols, Job = number.Job });
        _at = number.End;
        return true;
    }

    private static bool TakesNumbers(QueryField? field) =>
        field is null or QueryField.Symbol or QueryField.Cites or QueryField.Job or QueryField.Title;

    private int EndOfRun(bool cutAtNumbers)
    {
        var end = _at + 1;
        while (end < _text.Length && !EndsWithColon(end) && !Characters.IsSeparator(_text[end]) && !Characters.IsQuote(_text[end])
            && _text[end] is not ('(' or ')' or '|' or '[' or ']' or '{' or '}')
            && !(cutAtNumbers && _numbers.TryGetAt(end, out _)))
        {
            end++;
        }

        return end;
    }

    /// <summary>A colon ends a run, for it may be a field's; but not in 10:30 or https://.</summary>
    private bool EndsWithColon(int end) =>
        _text[end - 1] == ':' && _text[end] != '/' && !(char.IsDigit(_text[end]) && end > 1 && char.IsDigit(_text[end - 2])) && PendingField is not QueryField.File;

    private void ReadRun()
    {
        var field = PendingField;
        var end = EndOfRun(cutAtNumbers: TakesNumbers(field));
        if (field is not QueryField.File && ReadFieldName(end))
            return;

        var token = WordTokens.Of(_text, _at, end, field);
        _at = end;
        if (token is not null)
            _tokens.Add(token);
    }

    /// <summary>
    /// <c>title:x</c>. A blank may follow a name in small letters; "Title: " with a capital is a word of a pasted text.
    /// </summary>
    private bool ReadFieldName(int end)
    {
        var start = _at;
        while (start < end && !Characters.BeginsWord(_text[start]))
            start++;
        var colon = start;
        while (colon < end && char.IsLetter(_text[colon]))
            colon++;
        if (colon == start || colon - start > 16 || colon >= _text.Length || _text[colon] != ':')
            return false;

        var name = _text[start..colon];
        var touches = colon + 1 < _text.Length && !Characters.IsSeparator(_text[colon + 1]) && _text[colon + 1] is not (')' or '/');
        if (QueryFields.TryFind(name, out var field))
        {
            if (!touches && char.IsUpper(name[0]))
                return false;
        }
        else if (!touches || !char.IsLower(name[0]))
        {
            return false;
        }
        else if (QueryFields.TryGuess(name, out field))
        {
            _problems.Add($"There is no field “{name}:”; read as “{QueryFields.NameOf(field)}:”.", start, colon + 1);
        }
        else
        {
            _problems.Add($"There is no field “{name}:”; read as a word. The fields are {QueryFields.All}.", start, colon + 1);
            _tokens.Add(new Token(TokenKind.Word, start, colon + 1) { Text = name });
            _at = colon + 1;
            return true;
        }

        var after = colon + 1;
        while (after < _text.Length && Characters.IsSeparator(_text[after]))
            after++;
        _tokens.Add(new Token(TokenKind.Field, start, after) { Text = name, Field = field });
        _at = after;
        return true;
    }

    /// <summary><c>~</c> or <c>~2</c> directly behind a closing quotation mark.</summary>
    private (bool Tilde, int Number) ReadTilde(ref int at)
    {
        if (at >= _text.Length || _text[at] != '~')
            return default;

        at++;
        var number = 0;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
            number = Math.Min((number * 10) + (_text[at++] - '0'), 1_000_000);
        return (true, number);
    }
}
