using Lucene.Net.Store;

namespace CstoArchive.Search.Storage;

/// <summary>Reads an index file out of its blocks. Clones share the file, and go with it.</summary>
internal sealed class BlockInput(string path, BlockFile file) : IndexInput($"BlockInput({path})")
{
    // The block that is read, where it starts, and the next byte in it. No block: at the start, until a byte is asked for.
    private byte[] block = [];
    private long start;
    private int at;
    private bool isClone;

    public override long Length => file.Length;

    public override long Position => start + at;

    public override void Seek(long pos)
    {
        var offset = pos - start;
        if (offset >= 0 && offset < block.Length)
        {
            at = (int)offset;
            return;
        }

        (block, start, at) = ([], pos, 0);
    }

    public override byte ReadByte()
    {
        if (at >= block.Length)
        {
            Next();
        }

        return block[at++];
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        while (len > 0)
        {
            if (at >= block.Length)
            {
                Next();
            }

            var some = Math.Min(len, block.Length - at);
            block.AsSpan(at, some).CopyTo(b.AsSpan(offset, some));
            at += some;
            offset += some;
            len -= some;
        }
    }

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public override int ReadVInt32()
    {
        const int longest = 5;
        if (block.Length - at < longest)
        {
            return base.ReadVInt32();
        }

        var bytes = block;
        int one = bytes[at++];
        var value = one & 0x7F;
        for (var shift = 7; (one & 0x80) != 0 && shift <= 28; shift += 7)
        {
            one = bytes[at++];
            value |= (one & 0x7F) << shift;
        }

        return value;
    }

    public override object Clone()
    {
        var clone = (BlockInput)base.Clone();
        clone.isClone = true;
        return clone;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isClone)
        {
            file.Dispose();
        }
    }

    private void Next()
    {
        var position = start + at;
        if (position >= file.Length)
        {
            throw new EndOfStreamException($"{ToString()} ends at {file.Length}, where more was expected.");
        }

        var index = (int)(position / BlockCache.BlockSize);
        block = file.Block(index);
        start = (long)index * BlockCache.BlockSize;
        at = (int)(position - start);
    }
}
