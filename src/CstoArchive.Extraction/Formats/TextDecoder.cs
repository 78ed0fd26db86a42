using System.Buffers;
using System.Text;
using UtfUnknown;

namespace CstoArchive.Extraction;

/// <summary>
/// From bytes to text, whatever the file says of its charset: a byte order mark is believed, then valid UTF-8, then what the bytes look like,
/// then the declaration. Declarations come last because saved pages often lie: the browser re-encoded the bytes and left the words.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Bytes that are looked at to tell the charset.</summary>
    private const int SampleLength = 256 << 10;

    private const float ConfidentEnough = 0.5f;

    /// <summary>Bytes that text does not hold: all control characters but those of layout, end of file and escape.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(1, 0x1F).Select(b => (byte)b).Except("\t\n\r\f\u001A\u001B"u8.ToArray())]);

    /// <summary>Whether the bytes can be text at all: no NULs (but in UTF-16), few control characters.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 8_192)];
        if (ByteOrderMark(sample) is not null || Utf16WithoutMark(sample) is not null)
        {
            return true;
        }

        if (sample.Contains((byte)0))
        {
            return false;
        }

        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(Controls) is >= 0 and var next; rest = rest[(next + 1)..])
        {
            controls++;
        }

        return controls * 50 <= sample.Length;
    }

    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The charset that the file names, or null.</param>
    public static string Decode(byte[] bytes, string? declared)
    {
        if ((ByteOrderMark(bytes) ?? Utf16WithoutMark(bytes)) is { } sure)
        {
            var mark = sure.Preamble;
            return sure.GetString(bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes);
        }

        if (LooksLikeUtf8(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var detail = CharsetDetector.DetectFromBytes(bytes, 0, Math.Min(bytes.Length, SampleLength)).Detected;
        var encoding = detail is { Confidence: >= ConfidentEnough } ? Named(detail.EncodingName) : null;
        return (encoding ?? Named(declared) ?? Named("windows-1252")!).GetString(bytes);
    }

    private static Encoding? Named(string? name)
    {
        try
        {
            var encoding = name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

            // Whoever comes here is no valid UTF-8; and UTF-16 would have been told by its NULs.
            return encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>Latin and Cyrillic text in UTF-16 has a high byte of 0 to 4 in every other place.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, 4_096) & ~1;
        if (length < 8 || !bytes[..length].ContainsAnyInRange((byte)0, (byte)4))
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] <= 4 ? 1 : 0;
            odd += bytes[i + 1] <= 4 ? 1 : 0;
        }

        var half = length / 2;
        return odd > half * 0.9 && even < half * 0.2 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > half * 0.9 && odd < half * 0.2 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    /// <summary>Valid, or with so few faults that the file was damaged rather than written otherwise.</summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return true;
        }

        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) != OperationStatus.Done)
            {
                bad++;
            }
            else if (consumed > 1)
            {
                good++;
            }

            bytes = bytes[consumed..];
        }

        return good > 20 * bad;
    }
}
