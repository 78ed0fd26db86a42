namespace CstoArchive.Extraction;

/// <summary>Lines of bytes from a stream, without their line feeds.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int UsualLength = 1 << 16;

    /// <summary>Who writes more has lost its mind: a worker's memory is bounded, and so is what it can have to say.</summary>
    private const int MaxLength = 1 << 29;

    private byte[] buffer = new byte[UsualLength];

    /// <summary>What was read and not yet given out: <c>buffer[start..end]</c>.</summary>
    private int start;
    private int end;

    /// <summary>The next line, valid until the next call; empty at the end of the stream, where a line that was begun is lost, and where a line has no end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellation)
    {
        if (start == end && buffer.Length > UsualLength)
        {
            // The memory of one large document is not kept for all that follow.
            (buffer, start, end) = (new byte[UsualLength], 0, 0);
        }

        var seen = start;
        while (true)
        {
            var feed = buffer.AsSpan(seen..end).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = buffer.AsMemory(start..(seen + feed));
                start = seen + feed + 1;
                return line;
            }

            if (end - start >= MaxLength)
            {
                return default;
            }

            seen = end - MakeRoom();
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
            if (read == 0)
            {
                return default;
            }

            end += read;
        }
    }

    /// <summary>Room for more behind what there is; how far that was moved to the front.</summary>
    private int MakeRoom()
    {
        var moved = start;
        if (start > 0)
        {
            buffer.AsSpan(start..end).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        return moved;
    }
}
