using System.Globalization;

namespace CstoArchive.SampleArchive;

/// <summary>One entry of the content files: the path that it becomes, what is known of it, and its text (see README.md for the form).</summary>
internal sealed class SourceDocument(string path, IReadOnlyDictionary<string, string> fields, string body)
{
    public string Path { get; } = path;

    public string Body { get; } = body;

    public string Form => this["form"];

    public string Title => this["title"];

    public DateOnly? Date => DateOf("date");

    /// <summary>When the site published it; the document's own date unless it says otherwise.</summary>
    public DateOnly Published => DateOf("published") ?? Date!.Value;

    public bool IsRussian => this["lang"] == "ru";

    public IReadOnlyList<string> Symbols => List("symbols");

    /// <summary>The value of a field; empty where it isn't given.</summary>
    public string this[string field] => fields.GetValueOrDefault(field, "");

    public IReadOnlyList<string> List(string field) => this[field].Split("; ", StringSplitOptions.RemoveEmptyEntries);

    public bool Is(string field) => this[field] == "yes";

    /// <summary>Every document of a folder of content files, in the order of the files' names.</summary>
    public static IReadOnlyList<SourceDocument> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static DateOnly ParseDate(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly? DateOf(string field) => this[field] is { Length: > 0 } date ? ParseDate(date) : null;

    private static IEnumerable<SourceDocument> Read(string file)
    {
        foreach (var entry in ("\n" + File.ReadAllText(file)).Split("\n=== ").Skip(1))
        {
            var lines = entry.Split('\n');
            var head = lines.Skip(1).TakeWhile(l => l.Length > 0).ToArray();
            var fields = head.Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p.Length == 2 ? p[1] : throw new InvalidDataException($"{lines[0]}: \"{p[0]}\" has no value"));
            yield return new SourceDocument(lines[0], fields, string.Join('\n', lines.Skip(head.Length + 2)).Trim('\n'));
        }
    }
}
