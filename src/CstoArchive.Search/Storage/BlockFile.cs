using Microsoft.Win32.SafeHandles;

namespace CstoArchive.Search.Storage;

/// <summary>A file that is never written again, read in blocks that are kept for as long as the cache has room.</summary>
internal sealed class BlockFile : IDisposable
{
    private readonly string path;
    private readonly SafeFileHandle handle;
    private readonly BlockCache cache;
    private readonly byte[]?[] blocks;
    private readonly bool[] used;

    public BlockFile(string path, BlockCache cache)
    {
        this.path = path;
        this.cache = cache;
        handle = PositionedReads.Open(path);
        Length = RandomAccess.GetLength(handle);
        var count = (int)((Length + BlockCache.BlockSize - 1) / BlockCache.BlockSize);
        blocks = new byte[count][];
        used = new bool[count];
    }

    public long Length { get; }

    public bool IsClosed { get; private set; }

    /// <summary>Bytes <c>[index * BlockSize ..]</c>, of the last block only those that there are. Not to be written to.</summary>
    public byte[] Block(int index)
    {
        var block = Volatile.Read(ref blocks[index]) ?? Read(index);
        used[index] = true;
        return block;
    }

    public void Dispose()
    {
        cache.Close(this);
        handle.Dispose();
    }

    // What follows is for the cache, which calls it one at a time.

    /// <summary>False where another search read the same block meanwhile, or the file was closed.</summary>
    public bool TryHold(int index, byte[] block)
    {
        if (IsClosed || blocks[index] is not null)
        {
            return false;
        }

        Volatile.Write(ref blocks[index], block);
        return true;
    }

    public bool TakeUsed(int index)
    {
        var was = used[index];
        used[index] = false;
        return was;
    }

    public void Drop(int index) => Volatile.Write(ref blocks[index], null);

    /// <summary>How many blocks it held.</summary>
    public int DropAll()
    {
        var held = IsClosed ? 0 : blocks.Count(block => block is not null);
        IsClosed = true;
        Array.Clear(blocks);
        return held;
    }

    private byte[] Read(int index)
    {
        var start = (long)index * BlockCache.BlockSize;
        var block = GC.AllocateUninitializedArray<byte>((int)Math.Min(BlockCache.BlockSize, Length - start));
        PositionedReads.Fill(handle, block, start, path);
        cache.Add(this, index, block);
        return block;
    }
}
