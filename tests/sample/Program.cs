using System.Text;
using CstoArchive.SampleArchive;
using CstoArchive.SampleArchive.Pages;
using CstoArchive.SampleArchive.Papers;

// Makes sample-archive/ and tests/sample/facts.tsv from tests/sample/content/: see README.md.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
if (args is not [var root])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/sample -- FOLDER_OF_THE_PROJECT");
    return 2;
}

var here = Path.Combine(root, "tests", "sample");
var archive = Path.Combine(root, "sample-archive");
var sources = SourceDocument.ReadAll(Path.Combine(here, "content"));
var facts = new Facts();
var made = new Dictionary<string, byte[]>();
foreach (var source in sources)
{
    var (bytes, pages) = Make(source);
    made.Add(source.Path, bytes);
    facts.Add(source, pages);
}

// Written only when everything could be made.
if (Directory.Exists(archive))
{
    Directory.Delete(archive, recursive: true);
}

foreach (var (path, bytes) in made)
{
    var file = Path.Combine(archive, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, bytes);
}

File.WriteAllText(Path.Combine(here, "facts.tsv"), facts.Write());
Console.WriteLine($"{made.Count} files, {made.Values.Sum(b => b.Length) / 1024} KB");
return 0;

(byte[] Bytes, int Pages) Make(SourceDocument source) => source.Form switch
{
    "portal" or "classic" or "print" => (Text(source, HtmlPage.Write(source)), 1),
    "dump" => (Text(source, PageDump.Write(source)), 1),
    "listing" => (Text(source, ListingItem.WriteText(source)), 1),
    "listing-html" => (Text(source, ListingItem.WriteHtml(source)), 1),
    "verbatim" => (Text(source, source.Body + "\n"), source["status"] is "" or "ok" ? 1 : 0),
    "docx" => (Docx.Write(source), 1),
    "paper" or "letterhead" => source["status"] == "encrypted" ? (Paper.Write(source).File, 0) : Paper.Write(source),
    "scan" => Scan.Write(source),
    // A download that broke off: the first part of another file.
    "truncated" => (made[source["of"]][..(made[source["of"]].Length * 6 / 10)], 0),
    "empty" => ([], 0),
    _ => throw new InvalidDataException($"{source.Path}: unknown form \"{source.Form}\""),
};

static byte[] Text(SourceDocument source, string text)
{
    var charset = source["charset"] is { Length: > 0 } name ? name : "utf-8";
    if (charset == "koi8-r")
    {
        // It has no such quotation marks and dashes; pages of its time wrote them so.
        text = text.Replace("«", "&laquo;", StringComparison.Ordinal).Replace("»", "&raquo;", StringComparison.Ordinal).Replace("—", "&mdash;", StringComparison.Ordinal).Replace("–", "&ndash;", StringComparison.Ordinal);
    }

    var bytes = Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetBytes(text.Replace("\n", source.Is("crlf") ? "\r\n" : "\n", StringComparison.Ordinal));
    return source.Is("bom") ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
}
