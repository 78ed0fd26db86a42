using System.Collections.Frozen;

namespace CstoArchive.Extraction;

/// <summary>The names of the months in the languages of the archive, as they stand in dates, in lower case.</summary>
internal static class MonthNames
{
    /// <summary>Longer words are no month in any of the languages.</summary>
    public const int MaxLength = 12;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Table(
        // English
        "january february march april may june july august september october november december",
        "jan feb mar apr - jun jul aug sep oct nov dec",
        "- - - - - - - - sept - - -",
        // Russian: in dates, and standing alone
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        // Ukrainian, Belarusian
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        // Kazakh
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        // Armenian
        "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
        // French, Spanish, Portuguese, Italian, German
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "- fevrier - - - - - aout - - - decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "- - - - - - - - setiembre - - -",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januar februar märz april mai juni juli august september oktober november dezember",
        // Arabic, as the United Nations writes them: the Levantine name, a slash, the western name
        "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "- - - - - يونيو يوليو - - - - -",
        "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -");

    /// <summary>The number of the month named by the word, or 0. Case does not matter.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxLength)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[MaxLength];
        lower = lower[..word.ToLowerInvariant(lower)];
        return Numbers.TryGetValue(lower, out var number) ? number : 0;
    }

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(params ReadOnlySpan<string> rows)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var names = row.Split(' ');
            for (var month = 1; month <= names.Length; month++)
            {
                if (names[month - 1] != "-")
                {
                    numbers[names[month - 1]] = month;
                }
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
