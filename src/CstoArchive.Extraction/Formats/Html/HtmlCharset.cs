using System.Buffers;
using System.Text;

namespace CstoArchive.Extraction;

/// <summary>The charset that a page names in its first bytes.</summary>
internal static class HtmlCharset
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("\"' />;\r\n");

    /// <summary>The name after the first <c>charset=</c> (or an XML declaration's <c>encoding=</c>), or null.</summary>
    public static string? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        return After(text, "charset=") ?? After(text, "encoding=");
    }

    private static string? After(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = text.AsSpan(at + mark.Length).TrimStart("\"' ");
        var end = name.IndexOfAny(NameEnd);
        return end is > 0 and <= 40 ? name[..end].ToString() : null;
    }
}
