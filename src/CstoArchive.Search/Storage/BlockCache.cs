namespace CstoArchive.Search.Storage;

/// <summary>
/// Blocks of index files that were read lately, in memory. A search reads many small pieces of the same places, and a system call for each took two fifths of its time.
/// Unlike a memory map, a disk that fails is an exception here and not the end of the process, and the memory has a bound.
/// </summary>
internal sealed class BlockCache(long budget)
{
    /// <summary>Bytes, a power of two. Postings are read in runs, dictionaries and columns in jumps: less wastes calls on the first, more wastes bytes on the second.</summary>
    public const int BlockSize = 1 << 14;

    private const long MostBytes = 512L << 20;

    // In the order in which they were last looked at.
    private readonly Queue<(BlockFile File, int Block)> held = new();
    private readonly Lock bookkeeping = new();
    private int closed;

    /// <summary>Of this process: an eighth of the memory that it may take, at most half a gigabyte.</summary>
    public static BlockCache Shared { get; } = new(Math.Min(MostBytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8));

    /// <summary>Blocks held now.</summary>
    public int Count
    {
        get
        {
            lock (bookkeeping)
            {
                return held.Count - closed;
            }
        }
    }

    /// <summary>A block was read. Where there is no room for it, the one goes that was not used since it was last looked at.</summary>
    public void Add(BlockFile file, int block, byte[] bytes)
    {
        lock (bookkeeping)
        {
            if (!file.TryHold(block, bytes))
            {
                return;
            }

            held.Enqueue((file, block));
            while ((held.Count - closed) * (long)BlockSize > budget)
            {
                var oldest = held.Dequeue();
                if (oldest.File.IsClosed)
                {
                    closed--;
                }
                else if (oldest.File.TakeUsed(oldest.Block))
                {
                    held.Enqueue(oldest);
                }
                else
                {
                    oldest.File.Drop(oldest.Block);
                }
            }
        }
    }

    /// <summary>What is held of the file goes.</summary>
    public void Close(BlockFile file)
    {
        lock (bookkeeping)
        {
            closed += file.DropAll();
            if (closed > held.Count / 2)
            {
                for (var left = held.Count; left > 0; left--)
                {
                    var entry = held.Dequeue();
                    if (!entry.File.IsClosed)
                    {
                        held.Enqueue(entry);
                    }
                }

                closed = 0;
            }
        }
    }
}
