using System.Collections.Frozen;

namespace CstoArchive.Extraction;

/// <summary>
/// Tells, before a page is parsed, whether its elements nest without end: HTML's own rules search all open elements at every tag, so that
/// a hundred thousand unclosed ones cost minutes. No page has even a hundredth of them.
/// </summary>
internal static class HtmlNesting
{
    public const int MaxOpen = 2_000;

    /// <summary>Elements that have no end tag, or need none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverOpen = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "basefont", "body", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option",
        "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more than <see cref="MaxOpen"/> elements are open at some place. Linear in the page.</summary>
    public static bool IsEndless(ReadOnlySpan<char> page)
    {
        var open = 0;
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length;)
        {
            var rest = page[(at + 1)..];
            if (rest[0] == '/')
            {
                open = Math.Max(0, open - 1);
            }
            else if (char.IsAsciiLetter(rest[0]))
            {
                var name = rest[..NameLength(rest)];
                open += NeverOpen.Contains(name) || IsSelfClosed(rest) ? 0 : 1;
            }

            if (open > MaxOpen)
            {
                return true;
            }

            var next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static int NameLength(ReadOnlySpan<char> tag)
    {
        var length = 1;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-'))
        {
            length++;
        }

        return length;
    }

    /// <summary><c>&lt;path ... /&gt;</c>: an element of SVG or XHTML. The tag's end is looked for no further than the next tag.</summary>
    private static bool IsSelfClosed(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('<', '>');
        return end > 0 && tag[end] == '>' && tag[end - 1] == '/';
    }
}
