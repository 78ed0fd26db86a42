using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace CstoArchive.Extraction;

/// <summary>
/// The organs that make statements, as English and Russian titles and first lines name them. One row an organ; a new name is a new pattern.
/// Capitals count, for "Совет Безопасности" is the United Nations' and "совет безопасности" a country's.
/// </summary>
internal static class BodyNames
{
    /// <summary>Longer names stand before the names they contain: words that one row has matched, no later row sees.</summary>
    private static readonly Row[] Rows =
    [
        new("Chairman of the Collective Security Council", "Chairman of CSC", "Chairman of Collective Security Council", "Chair of Collective Security Council", "Председател Совета коллективной безопасности", "Председател СКБ"),
        new("Committee of Secretaries of Security Councils", "Committee of Secretaries of Security Councils", "Committee of Secretaries of Councils", "CSSC", "Комитет секретарей советов безопасности", "КССБ"),
        new("Council of Ministers for Foreign Affairs", "Council of Ministers for Foreign Affairs", "Council of Ministers of Foreign Affairs", "Council of Foreign Ministers", "CMFA",
            "Ministers for Foreign Affairs of States members of Collective", "Ministers of Foreign Affairs of States members of Collective", "Ministers for Foreign Affairs of member States of Collective", "Ministers of Foreign Affairs of member States of Collective",
            "Ministers for Foreign Affairs of Collective", "Ministers of Foreign Affairs of Collective", "Ministers for Foreign Affairs of CSTO", "Ministers of Foreign Affairs of CSTO", "Foreign Ministers of CSTO", "Foreign Ministers of Collective", "CSTO Foreign Ministers",
            "Совет министров иностранных дел", "СМИД", "инистр иностранных дел государств членов О", "инистр иностранных дел ОДКБ"),
        new("Council of Ministers of Defence", "Council of Ministers of Defence", "Council of Ministers of Defense", "Council of Defence Ministers", "Council of Defense Ministers", "Defence Ministers of CSTO", "CSTO Defence Ministers",
            "Совет министров обороны", "СМО ОДКБ", "инистр обороны государств членов О"),
        new("Collective Security Council", "Collective Security Council", "Heads of State of CSTO", "Heads of State of Collective", "Heads of State of States members of Collective", "Heads of State of member States of Collective",
            "Совет коллективной безопасности", "СКБ", "лав государств членов Организации Договора", "лав государств членов ОДКБ"),
        new("Permanent Council", "Permanent Council", "Постоянн совет", "Постоянн Совет"),
        new("Parliamentary Assembly", "CSTO Parliamentary Assembly", "Parliamentary Assembly of CSTO", "Parliamentary Assembly of Collective", "CSTO PA", "Парламентск Ассамбле ОДКБ", "Парламентск Ассамбле Организации Договора", "ПА ОДКБ"),
        new("Joint Staff", "CSTO Joint Staff", "Joint Staff of CSTO", "Joint Staff of Collective", "Объединенн штаб ОДКБ", "Объединённ штаб ОДКБ", "Объединенн штаб Организации Договора", "Объединённ штаб Организации Договора"),
        new("Military Committee", "CSTO Military Committee", "Military Committee of CSTO", "Military Committee under Council", "Военн комитет при Совет", "Военн комитет при СМО", "Военн комитет ОДКБ"),
        new("Coordinating Council for Countering Illicit Drug Trafficking", "Coordinating Council for Countering Illicit", "Coordination Council for Countering Illicit", "Координационн совет руководителей компетентных органов по противодействию незаконному обороту", "КСОПН"),
        new("Coordinating Council on Combating Illegal Migration", "Coordinating Council on Combating Illegal", "Coordination Council on Combating Illegal", "Координационн совет руководителей компетентных органов по вопросам борьбы с незаконной", "КСБНМ"),
        new("Coordinating Council on Emergency Situations", "Coordinating Council on Emergency", "Coordination Council on Emergency", "Координационн совет по чрезвычайным", "КСЧС"),
        new("Interstate Commission on Military-Economic Cooperation", "Interstate Commission on Military", "Межгосударственн комисси по военно", "МКВЭС"),
        new("Working Group on Afghanistan", "Working Group on Afghanistan", "Рабоч групп по Афганистану"),
        new("Secretary-General of the United Nations", "Secretary General of United Nations", "UN Secretary General", "United Nations Secretary General", "Генеральн секретар Организации Объединенных", "Генеральн секретар Организации Объединённых", "Генеральн секретар ООН", "Генсек ООН"),
        new("Secretary General", "CSTO Secretary General", "Secretary General of CSTO", "Secretary General of Collective", "Collective Security Treaty Organization Secretary General", "Генеральн секретар ОДКБ", "Генеральн секретар Организации Договора", "Генсек ОДКБ"),
        new("Secretariat", "CSTO Secretariat", "Secretariat of CSTO", "Secretariat of Collective", "Секретариат ОДКБ", "Секретариат Организации Договора"),
        // The organs of the United Nations are named in many speeches; they are the makers where they adopt, or where their president speaks for them.
        new("Security Council", "adopted by Security Council", "President of Security Council", "принятая Советом Безопасности", "Председател Совета Безопасности"),
        new("General Assembly", "adopted by General Assembly", "принятая Генеральн Ассамбле"),
        new("Economic and Social Council", "adopted by Economic and Social Council", "принятая Экономическ и Социальн Советом"),
        new("Human Rights Council", "adopted by Human Rights Council", "принятая Советом по правам человека"),
    ];

    /// <summary>The words that a name begins with, by their first letter.</summary>
    private static readonly FrozenDictionary<char, PatternWord[]> Openings = Rows.SelectMany(row => row.Openings).Distinct()
        .GroupBy(word => word.Text[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>English names of the organs named in the text, in the order of the table. Give it a title or first lines, not a whole document.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var words = Words(text);
        var starts = new List<int>();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (Opens(word, word[0]) || (word.Length > 1 && Opens(word, word[1])))
            {
                starts.Add(at);
            }
        }

        if (starts.Count == 0)
        {
            return [];
        }

        var names = new List<string>();
        foreach (var row in Rows)
        {
            if (row.Take(words, starts))
            {
                names.Add(row.Name);
            }
        }

        return names;
    }

    private static bool Opens(string word, char letter)
    {
        if (Openings.TryGetValue(letter, out var openings))
        {
            foreach (var opening in openings)
            {
                if (opening.Matches(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The words of the text without the English articles.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var range in text.AsSpan().SplitAny(" \u00A0\t\n\r-\u2010\u2011–—,.:;()[]\"«»“”*/"))
        {
            var word = text.AsSpan(range);
            if (!word.IsEmpty && word is not ("the" or "The"))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    private sealed class Row(string name, params string[] patterns)
    {
        private readonly PatternWord[][] patterns = [.. patterns.Select(pattern => pattern.Split(' ').Select(word => new PatternWord(word)).ToArray())];

        public string Name => name;

        public IEnumerable<PatternWord> Openings => patterns.Select(pattern => pattern[0]);

        /// <summary>Whether a pattern stands at one of the starts; the words it matched are blanked.</summary>
        public bool Take(List<string> words, List<int> starts)
        {
            var taken = false;
            foreach (var at in starts)
            {
                foreach (var pattern in patterns)
                {
                    if (MatchesAt(words, at, pattern))
                    {
                        CollectionsMarshal.AsSpan(words).Slice(at, pattern.Length).Clear();
                        taken = true;
                        break;
                    }
                }
            }

            return taken;
        }

        private static bool MatchesAt(List<string> words, int at, PatternWord[] pattern)
        {
            if (at + pattern.Length > words.Count)
            {
                return false;
            }

            for (var i = 0; i < pattern.Length; i++)
            {
                if (words[at + i] is not { } word || !pattern[i].Matches(word))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>A word of a pattern: English ones match as they stand; Russian ones by their beginning, so that every case fits; abbreviations whole.</summary>
    private readonly record struct PatternWord(string Text)
    {
        private const int MaxEnding = 4;

        private readonly bool isWhole = Text[0] < '\u0400' || (Text.Length <= 5 && Text.All(char.IsUpper));

        /// <summary>"инистр", "лав": the word opens a title or stands in a sentence.</summary>
        private readonly int start = Text is "инистр" or "лав" ? 1 : 0;

        public bool Matches(string word)
        {
            if (isWhole)
            {
                // "членов О": either name of the organisation.
                return Text is "О" ? word is "ОДКБ" || word.StartsWith("Организаци", StringComparison.Ordinal) : word == Text;
            }

            return word.Length - start - Text.Length is >= 0 and <= MaxEnding && word.AsSpan(start).StartsWith(Text, StringComparison.Ordinal);
        }
    }
}
