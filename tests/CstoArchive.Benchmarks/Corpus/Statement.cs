using System.Globalization;
using System.Net;
using System.Text;

namespace CstoArchive.Benchmarks.Corpus;

/// <summary>One made statement. The number-th document of the corpus is the same in every corpus that is long enough to hold it.</summary>
internal sealed record Statement(int Number, DateOnly Date, bool Russian, string Place, string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Numbers that are asked for; each stands in about one document in five hundred, and so does each of its near misses.</summary>
    public static IReadOnlyList<string> WantedNumbers { get; } =
    [
        "A/75/906", "S/2021/534", "A/RES/70/1", "A/C.1/76/L.12", "S/PV.8765", "E/CN.4/2003/L.11", "ST/SGB/2018/1", "A/HRC/45/33", "S/2014/136", "A/60/1",
        "CCPR/C/21", "A/CONF.151/26", "S/PRST/2019/9", "A/INF/68/1", "S/2019/7",
    ];

    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Date.Year:D4}/{Date.Month:D2}/statement-{Number:D7}.html");

    public string Body => string.Join('\n', Paragraphs);

    private string Dateline => Russian
        ? string.Create(CultureInfo.InvariantCulture, $"{Place}, {Date.Day} {WordLists.RussianMonths[Date.Month - 1]} {Date.Year} года")
        : string.Create(CultureInfo.InvariantCulture, $"{WordLists.EnglishMonths[Date.Month - 1]} {Date.Day}, {Date.Year}, {Place}");

    public static Statement Make(int number)
    {
        var random = new Random(unchecked(number * 2_654_435_761L).GetHashCode());
        var russian = random.Next(10) == 0;
        var vocabulary = russian ? Vocabulary.Russian : Vocabulary.English;
        var length = (int)Math.Clamp(Math.Exp(5.65 + (0.5 * Normal(random))), 120, 1500);
        var words = new string[length];
        for (var at = 0; at < length; at++)
        {
            words[at] = vocabulary.Draw(random);
        }

        // As in real text, a handful of words of the document come again and again, and set phrases with them.
        Replace(words, length / 14, random, () => words[random.Next(Math.Min(8, length))]);
        Replace(words, Math.Max(2, length / 45), random, () => Pick(random, russian ? WordLists.RussianPhrases : WordLists.Phrases));
        Replace(words, random.Next(5), random, () => AnyNumber(random));
        Replace(words, length / 120, random, () => random.Next(1, 3000).ToString(CultureInfo.InvariantCulture));
        foreach (var wanted in WantedNumbers)
        {
            foreach (var form in (string[])[wanted, wanted + "/Add.1", wanted + "7", wanted.ToLowerInvariant().Replace('/', ' ').Replace('.', ' ')])
            {
                if (random.Next(500) == 0)
                {
                    Replace(words, 1, random, () => random.Next(3) switch { 0 => form, 1 => $"({form})", _ => form + "," });
                }
            }
        }

        var field = russian ? WordLists.RussianField : WordLists.EnglishField;
        var subject = string.Join(' ', Enumerable.Range(0, random.Next(3, 8)).Select(_ => Pick(random, field)));
        var date = new DateOnly(random.Next(1995, 2026), random.Next(1, 13), random.Next(1, 29));
        return new Statement(number, date, russian, Pick(random, WordLists.Places), (russian ? "Заявление по вопросу " : "Statement on ") + subject, Paragraph(words, random));
    }

    /// <summary>The page as an organisation's site would serve it: navigation, a line of date and place, the body, a footer.</summary>
    public string Html()
    {
        var page = new StringBuilder(Paragraphs.Sum(paragraph => paragraph.Length) + 1200);
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(Russian ? "ru" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Encode(Title)}</title>\n");
        page.Append("<link rel=\"stylesheet\" href=\"/site.css\">\n<script>window.counter = (window.counter || 0) + 1;</script>\n</head>\n<body>\n");
        page.Append("<header><nav><a href=\"/\">Home</a> <a href=\"/news/\">News</a> <a href=\"/documents/\">Documents</a> <a href=\"/contacts/\">Contacts</a></nav></header>\n");
        page.Append(CultureInfo.InvariantCulture, $"<main>\n<article>\n<h1>{Encode(Title)}</h1>\n<p class=\"date\">{Date:dd.MM.yyyy}</p>\n<div class=\"text\">\n<p>{Encode(Dateline)}</p>\n");
        foreach (var paragraph in Paragraphs)
        {
            page.Append("<p>").Append(Encode(paragraph)).Append("</p>\n");
        }

        return page.Append("</div>\n</article>\n</main>\n<footer><p>&copy; The organization. <a href=\"/terms/\">Terms of use</a></p></footer>\n</body>\n</html>\n").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static List<string> Paragraph(string[] words, Random random)
    {
        var paragraphs = new List<string>();
        var sentences = new StringBuilder();
        var left = random.Next(3, 7);
        for (var at = 0; at < words.Length;)
        {
            var count = Math.Min(random.Next(8, 32), words.Length - at);
            var sentence = string.Join(' ', words, at, count);
            at += count;
            sentences.Append(sentences.Length > 0 ? " " : "").Append(char.ToUpperInvariant(sentence[0])).Append(sentence.AsSpan(1)).Append('.');
            if (--left == 0 || at >= words.Length)
            {
                paragraphs.Add(sentences.ToString());
                sentences.Clear();
                left = random.Next(3, 7);
            }
        }

        return paragraphs;
    }

    private static void Replace(string[] words, int times, Random random, Func<string> with)
    {
        for (; times > 0; times--)
        {
            words[random.Next(words.Length)] = with();
        }
    }

    private static string AnyNumber(Random random)
    {
        var (session, year, serial) = (random.Next(50, 80), random.Next(1995, 2026), random.Next(1, 900));
        return random.Next(7) switch
        {
            0 => $"A/{session}/{serial}",
            1 => $"S/{year}/{serial}",
            2 => $"A/RES/{session}/{serial % 300}",
            3 => $"S/RES/{1000 + serial} ({year})",
            4 => $"A/C.{random.Next(1, 7)}/{session}/L.{serial % 90}",
            5 => $"resolution {1000 + serial} ({year})",
            _ => $"E/{year}/{serial % 120}/Add.1",
        };
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static string Pick(Random random, IReadOnlyList<string> of) => of[random.Next(of.Count)];
}
