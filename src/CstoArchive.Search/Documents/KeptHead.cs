using System.Text.Json;

namespace CstoArchive.Search;

/// <summary>
/// All that the index keeps of a document but its pages and citations, as bytes: read for every hit, and by a command that answers one
/// question and ends, for which the preparations that JSON needs would cost more than the search.
/// </summary>
internal static class KeptHead
{
    // Raised with every change to the order below. Up to schema 2 it was JSON, which begins with a brace.
    private const byte Form = 2;

    /// <summary>Without the languages of pages.</summary>
    private const byte FormBefore = 1;

    public static byte[] Pack(ArchiveDocument document)
    {
        using var bytes = new MemoryStream(512);
        using var to = new BinaryWriter(bytes);
        to.Write(Form);
        to.Write(document.Path);
        to.Write((byte)document.Kind);
        to.Write(document.Title);
        Write(to, document.Date);
        to.Write7BitEncodedInt(document.Dates.Count);
        foreach (var (date, source, text) in document.Dates)
        {
            Write(to, date);
            to.Write(source);
            to.Write(text);
        }

        Write(to, document.Place);
        Write(to, document.Language);
        Write(to, document.Bodies);
        Write(to, document.Symbols);
        Write(to, document.JobNumbers);
        to.Write7BitEncodedInt(document.Attachments.Count);
        foreach (var (name, path) in document.Attachments)
        {
            to.Write(name);
            Write(to, path);
        }

        Write(to, document.StatementPath);
        to.Write7BitEncodedInt(document.OcrPages?.Count ?? 0);
        foreach (var page in document.OcrPages ?? [])
        {
            to.Write7BitEncodedInt(page);
        }

        Write(to, document.Format);
        to.Write(document.Status);
        Write(to, document.Reason);
        to.Write(document.Bytes);
        to.Write7BitEncodedInt(document.PageLanguages?.Count ?? 0);
        foreach (var (page, language) in document.PageLanguages ?? [])
        {
            to.Write7BitEncodedInt(page);
            to.Write(language);
        }

        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>Throws <see cref="InvalidDataException"/> where the bytes are none that <see cref="Pack"/> gave, now or in an earlier version.</summary>
    public static ArchiveDocument Unpack(ReadOnlySpan<byte> packed)
    {
        if (!packed.IsEmpty && packed[0] == (byte)'{')
        {
            return JsonSerializer.Deserialize(packed, KeptJson.Compact.ArchiveDocument)!;
        }

        var from = new KeptBytes(packed);
        var form = from.Byte();
        return form is Form or FormBefore
            ? new ArchiveDocument
            {
                Path = from.String(),
                Kind = (DocumentKind)from.Byte(),
                Title = from.String(),
                Date = from.Date(),
                Dates = from.List(static (ref from) => new SourcedDate(from.Date() ?? throw KeptBytes.Damage(), from.String(), from.String())),
                Place = from.OptionalString(),
                Language = from.OptionalString(),
                Bodies = from.List(static (ref from) => from.String()),
                Symbols = from.List(static (ref from) => from.String()),
                JobNumbers = from.List(static (ref from) => from.String()),
                Attachments = from.List(static (ref from) => new NamedAttachment(from.String(), from.OptionalString())),
                StatementPath = from.OptionalString(),
                OcrPages = from.List(static (ref from) => from.Number()) is { Length: > 0 } pages ? pages : null,
                Format = from.OptionalString(),
                Status = from.String(),
                Reason = from.OptionalString(),
                Bytes = from.Long(),
                PageLanguages = form == Form && from.List(static (ref from) => new PageLanguage(from.Number(), from.String())) is { Length: > 0 } languages ? languages : null,
            }
            : throw KeptBytes.Damage();
    }

    private static void Write(BinaryWriter to, DateOnly? date) => to.Write7BitEncodedInt(date is { } day ? day.DayNumber + 1 : 0);

    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
        {
            to.Write(text);
        }
    }

    private static void Write(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
        {
            to.Write(text);
        }
    }
}
