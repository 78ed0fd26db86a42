using System.Globalization;
using System.Text;

namespace CstoArchive.Symbols.Reading;

/// <summary>One element of a pattern: a word, anything, a beginning and anything, or a beginning and a number within bounds.</summary>
internal sealed class PatternElement
{
    private readonly string _head;
    private readonly bool _open;
    private readonly int _first;
    private readonly int _last;

    private PatternElement(string head, bool open, int first = -1, int last = -1)
    {
        _head = head;
        _open = open;
        _first = first;
        _last = last;
    }

    public bool IsLiteral => !_open && _first < 0;

    /// <summary>Just <c>*</c>.</summary>
    public bool IsAny => _open && _head.Length == 0;

    public static PatternElement Literal(string text) => new(text, open: false);

    public static bool TryParse(string text, out PatternElement element)
    {
        element = Literal(text);
        if (text.Length == 0)
        {
            return false;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            return TryParseRange(text, dots, out element);
        }

        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return true;
        }

        element = new PatternElement(text[..star], open: true);
        return star == text.Length - 1;
    }

    public bool Matches(ReadOnlySpan<char> element)
    {
        if (_first >= 0)
        {
            return element.StartsWith(_head, StringComparison.Ordinal) && TryNumber(element[_head.Length..], out var number) && number >= _first && number <= _last;
        }

        return _open ? element.StartsWith(_head, StringComparison.Ordinal) : element.SequenceEqual(_head);
    }

    /// <summary>Upper case, look-alikes folded, no blanks: as keys are.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var f = Characters.Fold(c);
            if (f is not (' ' or Characters.Ignorable))
            {
                folded.Append(char.ToUpperInvariant(f));
            }
        }

        return folded.ToString();
    }

    public static string CommonPrefix(PatternElement[] elements)
    {
        var prefix = new StringBuilder();
        foreach (var element in elements)
        {
            if (prefix.Length > 0)
            {
                prefix.Append('/');
            }

            prefix.Append(element._head);
            if (!element.IsLiteral)
            {
                return prefix.ToString();
            }
        }

        return prefix.ToString();
    }

    private static bool TryParseRange(string text, int dots, out PatternElement element)
    {
        element = Literal(text);
        var head = text[..dots].TrimEnd("0123456789".ToCharArray());
        var last = text[(dots + 2)..];
        if (head.Length > 0 && last.StartsWith(head, StringComparison.Ordinal))
        {
            last = last[head.Length..];
        }

        if (!TryNumber(text.AsSpan(head.Length, dots - head.Length), out var from) || !TryNumber(last, out var to) || from > to)
        {
            return false;
        }

        element = new PatternElement(head, open: false, from, to);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        var group = text.IndexOf('(');
        return int.TryParse(group < 0 ? text : text[..group], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
