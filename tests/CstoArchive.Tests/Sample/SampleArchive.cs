using System.Collections.Concurrent;
using CstoArchive.Extraction;

namespace CstoArchive.Tests.Sample;

/// <summary>A row of the table of facts about the sample archive (its columns are explained in tests/sample/README.md).</summary>
internal sealed record SampleFact(IReadOnlyDictionary<string, string> Cells)
{
    public string Path => Cells["path"];

    /// <summary>The path without the number of a listing's item.</summary>
    public string File => Path.Split('#')[0];

    public string Kind => Cells["kind"];

    public string Title => Cells["title"];

    public DateOnly? Date => Cells["date"].Length == 0 ? null : DateOnly.ParseExact(Cells["date"], "yyyy-MM-dd");

    public string Place => Cells["place"];

    public string Language => Cells["language"];

    public IReadOnlyList<string> Symbols => List("symbols");

    public IReadOnlyList<string> JobNumbers => List("job_number");

    public string Statement => Cells["statement"];

    public string Status => Cells["status"];

    /// <summary>Null where the file can't be opened at all.</summary>
    public int? Pages => Cells["pages"].Length == 0 ? null : int.Parse(Cells["pages"]);

    public IReadOnlyList<string> Cites => List("cites");

    public IReadOnlyList<string> Attachments => List("attachments");

    /// <summary>Phrases of the searchable text.</summary>
    public IReadOnlyList<string> Contains => List("contains");

    /// <summary>What must not be in the searchable text.</summary>
    public IReadOnlyList<string> Lacks => List("lacks");

    public string FirstWords => Cells["first_words"];

    public override string ToString() => Path;

    private string[] List(string column) => Cells[column].Split("; ", StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The sample archive of the project, and what is known of it.</summary>
internal static class SampleArchive
{
    /// <summary>The full path of <c>sample-archive</c>.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "sample-archive");

    public static IReadOnlyList<SampleFact> Facts { get; } = ReadFacts(Path.Combine(Root(), "tests", "sample", "facts.tsv"));

    /// <summary>The facts of each file, in the order of its items.</summary>
    public static IEnumerable<IGrouping<string, SampleFact>> FactsByFile => Facts.GroupBy(f => f.File);

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<ExtractedDocument>>> s_extracted = new(StringComparer.Ordinal);

    /// <summary>What the extraction reads in a file of the archive; each file is read once for all tests.</summary>
    public static IReadOnlyList<ExtractedDocument> Extract(string file) =>
        s_extracted.GetOrAdd(file, f => new Lazy<IReadOnlyList<ExtractedDocument>>(() => new DocumentExtractor().Extract(Path.Combine(Folder, f), f))).Value;

    public static string FullPath(SampleFact fact) => Path.Combine(Folder, fact.File);

    private static SampleFact[] ReadFacts(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(l => new SampleFact(columns.Zip(l.Split('\t')).ToDictionary(p => p.First, p => p.Second)))];
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CstoArchive.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("the tests run outside of the project's folder");
    }
}
