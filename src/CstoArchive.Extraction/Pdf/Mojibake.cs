namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Cyrillic text whose font says that its bytes are Western: "Îðãàíèçàöèÿ" for "Организация". Words wholly of letters from À to ÿ
/// are next to none in Western languages; where a page has many, they are read as Windows-1251.
/// </summary>
internal static class Mojibake
{
    /// <summary>Words a page must have, of this many letters each, before it is judged.</summary>
    private const int MinWords = 5;
    private const int MinLetters = 4;

    /// <summary>Of such words: how many must be wholly accented.</summary>
    private const float MinShare = 0.2f;

    /// <summary>The rows as they are, or with the words of the page that were misread put right.</summary>
    public static List<TextRow> Repair(List<TextRow> rows) =>
        IsOn(rows)
            ? rows.ConvertAll(row => new TextRow(row.Runs.Select(run => run with { Text = Repair(run.Text) }).ToList()))
            : rows;

    private static bool IsOn(List<TextRow> rows)
    {
        int words = 0, accented = 0;
        foreach (var run in rows.SelectMany(r => r.Runs))
        {
            var text = run.Text;
            for (var i = 0; i < text.Length;)
            {
                var end = WordEnd(text, i, out var wholly);
                if (end - i >= MinLetters)
                {
                    words++;
                    accented += wholly ? 1 : 0;
                }

                i = Math.Max(end, i + 1);
            }
        }

        return accented >= MinWords && accented >= MinShare * words;
    }

    private static string Repair(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u00a8', '\u00ff') < 0)
        {
            return text;
        }

        var repaired = text.ToCharArray();
        for (var i = 0; i < text.Length;)
        {
            var end = WordEnd(text, i, out var wholly);
            if (end == i && text[i] == '¹')
            {
                repaired[i] = '№';
            }

            for (var j = i; wholly && j < end; j++)
            {
                repaired[j] = Cyrillic(text[j]);
            }

            i = Math.Max(end, i + 1);
        }

        return new string(repaired);
    }

    /// <summary>The end of the word that begins at <paramref name="start"/>, or <paramref name="start"/> where none does.</summary>
    private static int WordEnd(string text, int start, out bool wholly)
    {
        wholly = true;
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '¨' or '¸' or '×' or '÷'))
        {
            wholly &= text[end] is >= 'À' and <= 'ÿ' or '¨' or '¸';
            end++;
        }

        wholly &= end > start;
        return end;
    }

    private static char Cyrillic(char c) => c switch
    {
        '¨' => 'Ё',
        '¸' => 'ё',
        _ => (char)(c - 'À' + 'А'),
    };
}
