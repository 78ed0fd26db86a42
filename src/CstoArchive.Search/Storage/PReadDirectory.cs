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

        public Input(string path, IOContext context) : base(path, context)
        {
            file = PositionedReads.Open(path);
            length = RandomAccess.GetLength(file);
        }

        public override long Length => length;

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone.isClone = true;
            return clone;
        }

        /// <summary>Every read says where.</summary>
        protected override void SeekInternal(long pos)
        {
        }

        protected override void ReadInternal(byte[] b, int offset, int length) => PositionedReads.Fill(file, b.AsSpan(offset, length), Position, ToString());

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isClone)
            {
                file.Dispose();
            }
        }
    }
}
