using System.Text.RegularExpressions;

namespace CstoArchive.SampleArchive.Papers;

/// <summary>
/// Where a word may be broken at the end of a line: English words from a list (English can't be broken by a short rule),
/// Russian ones between a vowel and a consonant that has a vowel behind it, or between two consonants.
/// </summary>
internal static partial class Hyphenation
{
    private const string Vowels = "аеёиоуыэюя";

    private static readonly Dictionary<string, int[]> English = "at-ten-tion au-thor-i-ties as-sis-tance ca-pac-i-ty co-op-er-a-tion col-lec-tive com-mit-tee com-mu-ni-ca-tions con-sul-ta-tions con-sid-er-a-tion coun-cil coun-ter-ing de-vel-op-ment dec-la-ra-tion ex-er-cise ex-er-cis-es ex-trem-ism fi-nanc-ing hu-man-i-tar-i-an im-ple-men-ta-tion in-for-ma-tion in-ter-ac-tion in-ter-na-tion-al leg-is-la-tion man-age-ment mech-a-nism mech-a-nisms mem-ber-ship mi-gra-tion min-is-ters mon-i-tor-ing nar-cot-ics ob-li-ga-tions op-er-a-tion op-er-a-tions op-er-a-tional or-ga-ni-za-tion or-ga-ni-za-tions par-tic-i-pants par-tic-i-pa-tion part-ner-ship peace-keep-ing per-ma-nent per-son-nel prac-ti-cal pre-cur-sors prep-a-ra-tion prin-ci-ples pro-ce-dure pro-gramme re-gion-al rep-re-sen-ta-tive rep-re-sen-ta-tives re-spon-si-bil-i-ty res-o-lu-tion sec-re-tar-i-at se-cu-ri-ty sit-u-a-tion sta-bil-i-ty strength-en-ing sub-sid-i-ary tech-nol-o-gies ter-ror-ism traf-fick-ing train-ing treat-ment uni-ver-sal vol-un-tary com-pe-tent es-tab-lished nec-es-sary ac-tiv-i-ties doc-u-ment doc-u-ments gov-ern-ments"
        .Split(' ').ToDictionary(w => w.Replace("-", "", StringComparison.Ordinal), Points);

    /// <summary>Lengths of the first part, longest first; nothing but letters is broken, and at least three of them stay on either side.</summary>
    public static IEnumerable<int> Breaks(string word)
    {
        var (start, length) = Letters().Match(word) is { Success: true } m ? (m.Groups[1].Index, m.Groups[1].Length) : (0, 0);
        var letters = word.Substring(start, length).ToLowerInvariant();
        var points = English.TryGetValue(letters, out var known) ? known : Russian(letters);
        return points.Where(p => p >= 3 && p <= length - 3).OrderDescending().Select(p => start + p);
    }

    private static int[] Points(string hyphenated)
    {
        var parts = hyphenated.Split('-');
        return [.. Enumerable.Range(1, parts.Length - 1).Select(n => parts.Take(n).Sum(p => p.Length))];
    }

    private static int[] Russian(string word) =>
        [.. Enumerable.Range(2, Math.Max(0, word.Length - 3)).Where(i =>
            i + 1 < word.Length && IsConsonant(word[i]) && Vowels.Contains(word[i + 1], StringComparison.Ordinal)
            && (Vowels.Contains(word[i - 1], StringComparison.Ordinal) || (IsConsonant(word[i - 1]) && Vowels.Contains(word[i - 2], StringComparison.Ordinal))))];

    private static bool IsConsonant(char c) => c is >= 'б' and <= 'щ' && !Vowels.Contains(c, StringComparison.Ordinal) && c != 'й';

    [GeneratedRegex(@"^[\p{P}]*(\p{L}{6,})[\p{P}]*$")]
    private static partial Regex Letters();
}
