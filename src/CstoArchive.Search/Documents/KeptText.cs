using System.Buffers;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace CstoArchive.Search;

/// <summary>
/// The text of a page as it is kept in the index: UTF-8, compressed on its own. Brotli knows the commoner words of many languages before it has seen
/// any text, so that one page comes out half as long as from Lucene's own compression, and a snippet costs the reading of one page.
/// </summary>
internal static class KeptText
{
    /// <summary>Higher ones take far longer for a few percent.</summary>
    private const int Quality = 4;

    // The encoder's window, in bits: as wide as what it is to see, or its memory costs more than its work.
    private const int LeastWindow = 16;
    private const int MostWindow = 22;

    /// <summary>Few pages come out more than so many times as long; for those the buffer grows by as much, until they fit.</summary>
    private const int UsualGain = 4;

    private const int LeastRoom = 1 << 12;

    /// <summary>Half of a surrogate pair comes out as U+FFFD.</summary>
    public static byte[] Pack(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        var plain = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            Encoding.UTF8.GetBytes(text, plain);
            return Pack(plain.AsSpan(0, size));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    /// <summary>The same for text that is UTF-8 already.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> text)
    {
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(text.Length));
        try
        {
            var window = Math.Clamp(BitOperations.Log2((uint)text.Length | 1) + 1, LeastWindow, MostWindow);
            return BrotliEncoder.TryCompress(text, packed, out var written, Quality, window)
                ? packed[..written]
                : throw new InvalidOperationException($"A text of {text.Length} bytes could not be compressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>Throws <see cref="InvalidDataException"/> where the bytes are none that <see cref="Pack(string)"/> gave.</summary>
    public static string Unpack(byte[] packed)
    {
        for (var room = Math.Max(LeastRoom, packed.Length * UsualGain); ; room = checked(room * UsualGain))
        {
            var plain = ArrayPool<byte>.Shared.Rent(room);
            var decoder = new BrotliDecoder();
            try
            {
                switch (decoder.Decompress(packed, plain, out _, out var written))
                {
                    case OperationStatus.Done:
                        return Encoding.UTF8.GetString(plain, 0, written);
                    case OperationStatus.DestinationTooSmall:
                        break;
                    default:
                        throw new InvalidDataException("The kept text of a page is damaged.");
                }
            }
            finally
            {
                decoder.Dispose();
                ArrayPool<byte>.Shared.Return(plain);
            }
        }
    }
}
