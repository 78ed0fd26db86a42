namespace CstoArchive.Search;

/// <summary>
/// A generation being built, in <c>000042.building</c>. It takes its final name and goes live in <see cref="Publish"/>; disposed
/// before that, it is gone and the live generation is what it was.
/// </summary>
public sealed class GenerationDraft : IDisposable
{
    internal const string Suffix = ".building";

    private readonly IndexFolder _folder;
    private bool _published;

    internal GenerationDraft(IndexFolder folder, string name)
    {
        _folder = folder;
        Name = name;
        Directory.CreateDirectory(Path);
    }

    /// <summary>The name it will have, "000042".</summary>
    public string Name { get; }

    public string Path => _folder.PathOf(Name + Suffix);

    /// <summary>
    /// Takes over the index of a complete generation. Segment files (<c>_*</c>) are written once and never changed, so they are linked: no
    /// copy, and the other generation stays as it is. What else stands there is small and may be rewritten in place: copied.
    /// </summary>
    /// <param name="generation">The generation to start from.</param>
    /// <param name="leaveOut">Names of files that the new generation writes for itself.</param>
    public void StartFrom(string generation, params IReadOnlyCollection<string> leaveOut)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.PathOf(generation)))
        {
            var name = System.IO.Path.GetFileName(file);
            var target = System.IO.Path.Combine(Path, name);
            if (name.StartsWith('_'))
            {
                DurableFiles.LinkOrCopy(file, target);
            }
            else if (name != "write.lock" && !leaveOut.Contains(name))
            {
                File.Copy(file, target);
            }
        }
    }

    /// <summary>Makes every file durable, gives the generation its name and points <c>CURRENT</c> to it. To be called once, when it is complete and verified.</summary>
    public void Publish()
    {
        DurableFiles.Flush(Path);
        Directory.Move(Path, _folder.PathOf(Name));
        DurableFiles.FlushFolder(_folder.Path);
        _published = true;
        _folder.MakeCurrent(Name);
    }

    public void Dispose()
    {
        if (!_published && Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
