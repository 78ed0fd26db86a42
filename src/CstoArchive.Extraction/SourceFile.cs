using System.Text;

namespace CstoArchive.Extraction;

/// <summary>A file to read: its bytes, and its name in the archive (for the extension, and for what the name says).</summary>
internal sealed class SourceFile(byte[] bytes, string name)
{
    private bool? isText;

    public byte[] Bytes => bytes;

    public string Name => name;

    /// <summary>Reads the file's pages that are pictures; null where that was not asked for.</summary>
    public OcrReader? Ocr { get; init; }

    /// <summary>With the dot, in lower case; empty where there is none.</summary>
    public string Extension { get; } = Path.GetExtension(name).ToLowerInvariant();

    /// <summary>The beginning of the file, for telling its format.</summary>
    public ReadOnlySpan<byte> Head => bytes.AsSpan(0, Math.Min(bytes.Length, 4_096));

    /// <summary>Whether the bytes can be text at all.</summary>
    public bool IsText => isText ??= TextDecoder.IsText(bytes);

    /// <summary>Whether the first bytes hold one of the words, in any case. UTF-16 has NULs between the letters.</summary>
    public bool HeadSays(params ReadOnlySpan<string> words)
    {
        Span<char> head = stackalloc char[1_024];
        var length = Encoding.Latin1.GetChars(Head[..Math.Min(head.Length, Head.Length)], head);
        if (head[..length].Contains('\0'))
        {
            length = WithoutNulls(head[..length]);
        }

        foreach (var word in words)
        {
            if (head[..length].Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithoutNulls(Span<char> text)
    {
        var length = 0;
        foreach (var c in text)
        {
            text[length] = c;
            length += c == '\0' ? 0 : 1;
        }

        return length;
    }
}
