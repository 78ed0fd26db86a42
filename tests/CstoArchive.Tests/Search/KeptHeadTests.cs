using System.Text.Json;
using CsCheck;
using CstoArchive.Search;

namespace CstoArchive.Tests.Search;

[TestFixture]
internal sealed class KeptHeadTests
{
    private static readonly Gen<string> Text = Gen.String[0, 40].Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<ArchiveDocument> Documents =
        from path in Text
        from kind in Gen.Enum<DocumentKind>()
        from title in Text
        from date in Gen.Nullable(Day)
        from dates in Gen.Select(Day, Text, Text, (day, source, text) => new SourcedDate(day, source, text)).Array[0, 3]
        from names in Text.Array[0, 3]
        from attachments in Gen.Select(Text, Text, Gen.Bool, (name, to, has) => new NamedAttachment(name, has ? to : null)).Array[0, 3]
        from optional in Gen.Select(Text, Gen.Bool, (text, has) => has ? text : null)
        from pages in Gen.Int[1, 100_000].Array[0, 3]
        from bytes in Gen.Long[0, long.MaxValue]
        select new ArchiveDocument
        {
            Path = path,
            Kind = kind,
            Title = title,
            Date = date,
            Dates = dates,
            Place = optional,
            Language = optional,
            Bodies = names,
            Symbols = [.. names.Reverse()],
            JobNumbers = names,
            Attachments = attachments,
            StatementPath = optional,
            OcrPages = pages.Length > 0 ? pages : null,
            PageLanguages = pages.Length > 1 ? [.. pages.Select(page => new PageLanguage(page, title))] : null,
            Format = optional,
            Status = title,
            Reason = optional,
            Bytes = bytes,
        };

    [Test]
    public void What_goes_in_comes_out_again() =>
        Documents.Sample(document => Json(KeptHead.Unpack(KeptHead.Pack(document))) == Json(document), iter: 500);

    [Test]
    public void Heads_of_earlier_schemas_are_still_read()
    {
        var document = new ArchiveDocument { Path = "a.html", Kind = DocumentKind.News, Title = "Заявление", Date = new DateOnly(2021, 5, 19), Status = "ok", Symbols = ["A/75/906"] };
        Assert.That(Json(KeptHead.Unpack(JsonSerializer.SerializeToUtf8Bytes(document, KeptJson.Compact.ArchiveDocument))), Is.EqualTo(Json(document)));
    }

    [Test]
    public void Heads_from_before_pages_had_languages_are_still_read() => Documents.Sample(document =>
    {
        var plain = document with { PageLanguages = null };
        var packed = KeptHead.Pack(plain);
        packed[0] = 1;
        return Json(KeptHead.Unpack(packed.AsSpan(0, packed.Length - 1))) == Json(plain);
    }, iter: 100);

    [Test]
    public void Damaged_heads_are_an_error_of_their_own_whatever_they_hold() =>
        Gen.Select(Documents, Gen.Int[0, 400], Gen.Byte).Sample((document, at, value) =>
        {
            var packed = KeptHead.Pack(document);
            packed[at % packed.Length] = value == (byte)'{' ? (byte)0 : value;
            try
            {
                KeptHead.Unpack(packed.AsSpan(0, packed.Length - (at % 3)));
            }
            catch (InvalidDataException)
            {
                // What a reader of the index can tell its user.
            }
        }, iter: 1_000);

    private static string Json(ArchiveDocument document) => JsonSerializer.Serialize(document, KeptJson.Compact.ArchiveDocument);
}
