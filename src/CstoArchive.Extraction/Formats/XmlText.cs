using System.Text;
using System.Xml;

namespace CstoArchive.Extraction;

/// <summary>The text of an XML document: a line for every element that holds text. Nothing outside the file is loaded, no entity is expanded but the built-in ones.</summary>
internal static class XmlText
{
    private static readonly string[] TitleElements = ["title", "heading", "head", "h1"];

    public static ReadDocument Read(SourceFile file)
    {
        var text = new StringBuilder();
        string? title = null;
        string? language = null;
        string? trouble = null;
        try
        {
            using var reader = Open(file);
            var path = new Stack<string>();
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        language ??= reader.GetAttribute("xml:lang") ?? reader.GetAttribute("lang");
                        EndLine(text);
                        if (!reader.IsEmptyElement)
                        {
                            path.Push(reader.LocalName);
                        }

                        break;
                    case XmlNodeType.EndElement:
                        EndLine(text);
                        _ = path.TryPop(out _);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when title is null && path.TryPeek(out var name) && TitleElements.Contains(name, StringComparer.OrdinalIgnoreCase):
                        title = Blanks.Collapse(reader.Value);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        AppendWords(text, reader.Value);
                        break;
                }
            }
        }
        catch (XmlException e)
        {
            trouble = e.Message;
        }

        var body = CleanText.Of(text.ToString()).Trim('\n');
        if (trouble is not null && body.Length == 0)
        {
            return ReadDocument.Unread("xml", ExtractionStatus.Malformed, $"The XML is broken: {trouble}");
        }

        var read = TextMasthead.Read(GluedFurniture.Remove(new ReadDocument
        {
            Format = "xml",
            Status = trouble is null ? ExtractionStatus.Ok : ExtractionStatus.Partial,
            Reason = trouble is null ? null : $"The XML is broken, what stands before the fault was read: {trouble}",
            DeclaredLanguage = language?.Split('-')[0] is { Length: 2 } code ? code.ToLowerInvariant() : null,
            Pages = [new ExtractedPage(1, body, [])],
        }));
        return title is null ? read : read with { TitleCandidates = [title, .. read.TitleCandidates] };
    }

    private static XmlReader Open(SourceFile file) => XmlReader.Create(
        new MemoryStream(file.Bytes, writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1_024, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false });

    private static void EndLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>The line breaks of the source mean nothing.</summary>
    private static void AppendWords(StringBuilder text, string value)
    {
        var words = Blanks.Collapse(value);
        if (words.Length > 0)
        {
            text.Append(text.Length > 0 && text[^1] != '\n' && char.IsWhiteSpace(value[0]) ? " " : "").Append(words).Append(char.IsWhiteSpace(value[^1]) ? " " : "");
        }
    }
}
