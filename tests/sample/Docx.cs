using System.IO.Compression;
using System.Security;
using System.Text;
using CstoArchive.SampleArchive.Pages;

namespace CstoArchive.SampleArchive;

/// <summary>A word-processor file: title, dateline, paragraphs, headings, a table.</summary>
internal static class Docx
{
    public static byte[] Write(SourceDocument document)
    {
        var body = new StringBuilder(Paragraph(document.Title, "Title"));
        if (SiteWords.Dateline(document) is { Length: > 0 } dateline)
        {
            body.Append(Paragraph(dateline, null));
        }

        foreach (var block in Block.Parse(document.Body).Blocks)
        {
            body.Append(block.Kind switch
            {
                BlockKind.Table => Table(block.Rows),
                BlockKind.Heading => Paragraph(block.Text, "Heading1"),
                BlockKind.Subheading => Paragraph(block.Text, "Heading2"),
                BlockKind.Item => Paragraph("– " + block.Text, null),
                _ => Paragraph(block.Text.Replace(">>> ", "", StringComparison.Ordinal), null),
            });
        }

        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
            Add(zip, "docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{SecurityElement.Escape(document.Title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">{document.Date:yyyy-MM-dd}T09:00:00Z</dcterms:created></cp:coreProperties>""");
            Add(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}<w:sectPr/></w:body></w:document>""");
        }

        return file.ToArray();
    }

    private static string Paragraph(string text, string? style)
    {
        var properties = style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>";
        return $"<w:p>{properties}{string.Concat(Run.Parse(text).Where(r => !r.IsNoteMark).Select(WordRun))}</w:p>";
    }

    private static string WordRun(Run run) =>
        $"<w:r>{(run.Bold ? "<w:rPr><w:b/></w:rPr>" : run.Italic ? "<w:rPr><w:i/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{SecurityElement.Escape(run.Text)}</w:t></w:r>";

    private static string Table(IReadOnlyList<string[]> rows) =>
        "<w:tbl>" + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => $"<w:tc>{Paragraph(c, null)}</w:tc>")) + "</w:tr>")) + "</w:tbl>";

    // A fixed time: the same text gives the same file.
    private static void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(2021, 5, 19, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }
}
