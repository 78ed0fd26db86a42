using System.Collections.Frozen;
using System.Net;

namespace CstoArchive.Extraction;

/// <summary>
/// The text of a page whose elements nest too deep for a tree (see <see cref="HtmlNesting"/>): tags are taken out as they come, in one pass.
/// Navigation stays in it, for without a tree nobody can tell it from the text.
/// </summary>
internal static class FlatHtml
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Silent = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "noscript", "template", "svg", "head").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u").GetAlternateLookup<ReadOnlySpan<char>>();

    public static string TextOf(string page)
    {
        var text = new TextBuffer(page.Length / 2);
        for (var rest = page.AsSpan(); !rest.IsEmpty;)
        {
            var tag = rest.IndexOf('<');
            Append(text, tag < 0 ? rest : rest[..tag]);
            if (tag < 0)
            {
                break;
            }

            rest = rest[tag..];
            if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
            {
                rest = AfterTag(text, rest);
            }
            else
            {
                text.Append('<');
                rest = rest[1..];
            }
        }

        return text.ToString();
    }

    /// <summary>What follows the tag, or, where its element holds no text, the element; nothing where it has no end.</summary>
    private static ReadOnlySpan<char> AfterTag(TextBuffer text, ReadOnlySpan<char> tag)
    {
        var name = NameOf(tag);
        if (!Inline.Contains(name) && text.Last is not ('\0' or '\n'))
        {
            text.Append('\n');
        }

        var end = tag.StartsWith("<!--") ? tag.IndexOf("-->") + 2 : tag.IndexOf('>');
        if (end < 2)
        {
            return [];
        }

        var rest = tag[(end + 1)..];
        if (tag[1] == '/' || !Silent.Contains(name))
        {
            return rest;
        }

        var closing = rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return closing < 0 ? [] : rest[closing..];
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.Length > 1 && tag[1] == '/' ? 2 : 1)..];
        var length = 0;
        while (length < name.Length && length < 16 && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return name[..length];
    }

    private static void Append(TextBuffer text, ReadOnlySpan<char> words)
    {
        if (words.Contains('&'))
        {
            text.Append(WebUtility.HtmlDecode(words.ToString()));
        }
        else
        {
            text.Append(words);
        }
    }
}
