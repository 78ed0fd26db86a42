using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace CstoArchive.Search.Storage;

/// <summary>
/// A folder of index files, read by positioned reads: no lock, no seek, no memory map that could be unmapped under a running search.
/// It takes no lock of its own, for the run that writes holds one for the whole index folder.
/// </summary>
/// <param name="folder">A generation.</param>
/// <param name="cache">For searches, which read the same places again and again; a run that writes reads each once.</param>
internal sealed class PReadDirectory(string folder, BlockCache? cache = null) : FSDirectory(new DirectoryInfo(folder), NoLockFactory.GetNoLockFactory())
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var path = Path.Combine(m_directory.FullName, name);
        return cache is null || context.ReadOnce ? new Input(path, context) : new BlockInput(path, new BlockFile(path, cache));
    }

    private sealed class Input : BufferedIndexInput
    {
        private readonly SafeFileHandle file;
        private readonly long length;
        private bool isClone;
        private long position;

        public Input(string path, IOContext context) : base(path, context)
        {
            file = System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
            length = RandomAccess.GetLength(file);
        }

        public override long Length => length;

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone.isClone = true;
            return clone;
        }

        protected override void SeekInternal(long pos) => position = pos;

        protected override void ReadInternal(byte[] b, int offset, int length)
        {
            position = Position;
            while (length > 0)
            {
                var read = RandomAccess.Read(file, b.AsSpan(offset, length), position);
                if (read == 0)
                {
                    throw new EndOfStreamException($"{ToString()} ends at {position}, where more was expected.");
                }

                offset += read;
                length -= read;
                position += read;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isClone)
            {
                file.Dispose();
            }
        }
    }
}
