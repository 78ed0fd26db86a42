using CstoArchive.Search.Indexing;

namespace CstoArchive.Search.Querying.Building;

/// <summary>Where words are sought: the field of their stems and its twin of the words as written, which have the same positions.</summary>
internal sealed record TextScope(string Stems, string Written)
{
    public static TextScope Text { get; } = new(Schema.Text, Schema.Words);

    public static TextScope Title { get; } = new(Schema.Title, Schema.TitleWords);
}
