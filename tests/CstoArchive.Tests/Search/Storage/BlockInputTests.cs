using CsCheck;
using CstoArchive.Search.Storage;
using Lucene.Net.Store;

namespace CstoArchive.Tests.Search.Storage;

internal sealed class BlockInputTests
{
    private const int Blocks = 5;

    private static readonly Gen<(long At, int Kind)[]> s_reads = Gen.Select(Gen.Long[0, (Blocks * BlockCache.BlockSize) - 100], Gen.Int[0, 4]).Array[1, 40];

    [Test]
    public void Reads_what_the_file_holds_wherever_one_looks_and_however_little_fits_into_memory()
    {
        using var folder = new TemporaryFolder();
        using var directory = Write(folder, (Blocks * BlockCache.BlockSize) - 7).Directory;

        s_reads.Sample(
            reads =>
            {
                using var cached = new PReadDirectory(folder.Path, new BlockCache(2 * BlockCache.BlockSize));
                using var input = cached.OpenInput("data", IOContext.READ);
                using var plain = directory.OpenInput("data", IOContext.READ);
                var clone = (IndexInput)input.Clone();
                foreach (var (at, kind) in reads)
                {
                    var one = kind % 2 == 0 ? input : clone;
                    one.Seek(at);
                    plain.Seek(at);
                    Assert.That(Read(one, kind), Is.EqualTo(Read(plain, kind)), $"{kind} at {at}");
                    Assert.That(one.Position, Is.EqualTo(plain.Position));
                }
            },
            iter: 100,
            threads: 1);
    }

    [Test]
    public void Memory_is_bounded_and_given_back_with_the_file()
    {
        using var folder = new TemporaryFolder();
        var (directory, bytes) = Write(folder, Blocks * BlockCache.BlockSize);
        directory.Dispose();
        var cache = new BlockCache(3 * BlockCache.BlockSize);
        using var cached = new PReadDirectory(folder.Path, cache);

        using (var input = cached.OpenInput("data", IOContext.READ))
        {
            var read = new byte[bytes.Length];
            input.ReadBytes(read, 0, read.Length);

            Assert.That(read, Is.EqualTo(bytes));
            Assert.That(cache.Count, Is.EqualTo(3));
        }

        Assert.That(cache.Count, Is.Zero);
    }

    [Test]
    public void A_block_that_is_used_again_and_again_outlives_those_read_once()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Blocks * BlockCache.BlockSize).Directory.Dispose();
        using var file = new BlockFile(folder["data"], new BlockCache(3 * BlockCache.BlockSize));
        var often = file.Block(0);

        for (var block = 1; block < Blocks; block++)
        {
            file.Block(block);
            Assert.That(file.Block(0), Is.SameAs(often));
        }
    }

    [Test]
    public void Many_may_read_at_once()
    {
        using var folder = new TemporaryFolder();
        var (directory, bytes) = Write(folder, Blocks * BlockCache.BlockSize);
        directory.Dispose();
        var cache = new BlockCache(2 * BlockCache.BlockSize);
        using var cached = new PReadDirectory(folder.Path, cache);
        using var input = cached.OpenInput("data", IOContext.READ);

        Parallel.For(0, 200, turn =>
        {
            var mine = (IndexInput)input.Clone();
            var at = turn * 397 % (bytes.Length - 1000);
            var read = new byte[1000];
            mine.Seek(at);
            mine.ReadBytes(read, 0, read.Length);
            Assert.That(read, Is.EqualTo(bytes[at..(at + 1000)]));
        });

        Assert.That(cache.Count, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void A_file_that_is_cut_short_under_a_search_is_an_error_and_not_the_end_of_the_process()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Blocks * BlockCache.BlockSize).Directory.Dispose();
        using var cached = new PReadDirectory(folder.Path, new BlockCache(long.MaxValue));
        using var input = cached.OpenInput("data", IOContext.READ);
        using (var file = new FileStream(folder["data"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(10);
        }

        input.Seek(3 * BlockCache.BlockSize);

        Assert.That(() => input.ReadByte(), Throws.InstanceOf<EndOfStreamException>());
    }

    [Test]
    public void Reading_past_the_end_is_an_error()
    {
        using var folder = new TemporaryFolder();
        Write(folder, BlockCache.BlockSize).Directory.Dispose();
        using var cached = new PReadDirectory(folder.Path, new BlockCache(long.MaxValue));
        using var input = cached.OpenInput("data", IOContext.READ);

        input.Seek(BlockCache.BlockSize);

        Assert.That(() => input.ReadByte(), Throws.InstanceOf<EndOfStreamException>());
    }

    private static object Read(IndexInput input, int kind)
    {
        switch (kind)
        {
            case 0: return input.ReadByte();
            case 1: return input.ReadVInt32();
            case 2: return input.ReadInt64();
            case 3: return input.ReadVInt64();
            default:
                var some = new byte[90];
                input.ReadBytes(some, 0, some.Length);
                return some;
        }
    }

    /// <summary>Any bytes, but numbers of seven bits a byte end after five.</summary>
    private static (PReadDirectory Directory, byte[] Bytes) Write(TemporaryFolder folder, int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        for (var i = 0; i < length; i += 4)
        {
            bytes[i] &= 0x7F;
        }

        File.WriteAllBytes(folder["data"], bytes);
        return (new PReadDirectory(folder.Path), bytes);
    }
}
