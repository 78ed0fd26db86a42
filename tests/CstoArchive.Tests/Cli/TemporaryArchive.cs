using CstoArchive.Cli.Indexing;
using CstoArchive.Extraction;
using CstoArchive.Search;

namespace CstoArchive.Tests.Cli;

/// <summary>An archive with its index. Its files are harmless, so they are read in this process; the workers have tests of their own.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentExtractor _extractor = new();

    public TemporaryArchive() => Directory.CreateDirectory(Path);

    public string Path => _folder["archive"];

    public IndexFolder Index => new(_folder["index"]);

    /// <summary>Files that were read, in every run so far.</summary>
    public List<string> ReadFiles { get; } = [];

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file that last changed long ago, so that its time can be trusted.</summary>
    public void Write(string relative, string text, int minutesAgo = 60)
    {
        var file = _folder.Write("archive/" + relative, text);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-minutesAgo));
    }

    /// <summary>A statement as a page: title, date line, body, and perhaps the names of its annexes.</summary>
    public void WriteStatement(string relative, string title, string body, params string[] annexes) =>
        Write(relative, $"<html><head><title>{title}</title></head><body><main><h1>{title}</h1><p>19 May 2021, Dushanbe</p><p>{body}</p>{string.Concat(annexes.Select(annex => $"<p><a href=\"{annex}\">{annex}</a></p>"))}</main></body></html>");

    public void Delete(string relative)
    {
        if (File.Exists(this[relative]))
        {
            File.Delete(this[relative]);
        }
    }

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[to])!);
        File.Move(this[from], this[to]);
    }

    public RunOptions Options => new() { Archive = Path, Index = Index, MaxDeletePercent = 100 };

    public RunReport Run(Func<RunOptions, RunOptions>? options = null, ReadFile? read = null, CancellationToken cancellation = default)
    {
        using var mutex = Index.TryLock();
        return IndexingRun.RunAsync((options ?? (same => same))(Options), read ?? Read, new Progress<RunProgress>(), cancellation).GetAwaiter().GetResult();
    }

    public ArchiveIndex Open() => ArchiveIndex.Open(Index.PathOf(Index.Current!));

    public IReadOnlyList<ArchiveDocument> Documents()
    {
        using var index = Open();
        return [.. index.Documents()];
    }

    /// <summary>The paths of what holds any of the words, in order of path.</summary>
    public IReadOnlyList<string> Find(string words)
    {
        using var index = Open();
        return [.. index.SearchAll(new SearchRequest { Query = words, AnyWord = true, Group = false }).Select(hit => hit.Path).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => _folder.Dispose();

    private Task<IReadOnlyList<ExtractedDocument>> Read(string file, string name, long ahead, CancellationToken cancellation)
    {
        lock (ReadFiles)
        {
            ReadFiles.Add(name);
        }

        return Task.FromResult(_extractor.Extract(file, name));
    }
}
