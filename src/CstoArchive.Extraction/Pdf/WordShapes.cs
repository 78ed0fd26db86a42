using System.Text.RegularExpressions;

namespace CstoArchive.Extraction.Pdf;

/// <summary>How much of a text looks like words of a language: what an old text layer is judged by ("iaJjoseat", "i*gt,îl", "19k8").</summary>
internal static partial class WordShapes
{
    /// <summary>Shorter words say little.</summary>
    private const int MinLength = 4;

    /// <summary>Of the words of four letters and more: how many have a sign, a figure or a capital in them that no word has. And how many were judged.</summary>
    public static (float Share, int Judged) Malformed(IEnumerable<string> words)
    {
        int judged = 0, malformed = 0;
        foreach (var word in words)
        {
            if (word.Length >= MinLength && word.Count(char.IsLetter) * 2 > word.Length)
            {
                judged++;
                malformed += WellFormed().IsMatch(word) ? 0 : 1;
            }
        }

        return (judged == 0 ? 0 : (float)malformed / judged, judged);
    }

    /// <summary>Punctuation, words of one case joined by hyphens, apostrophes, slashes or points, punctuation; or a number of a paper.</summary>
    [GeneratedRegex(@"^[\p{P}\p{S}]*(?:(?:\p{Lu}\p{M}*|\p{Lo})?(?:[\p{Ll}\p{Lo}\p{Lm}]\p{M}*)+|(?:\p{Lu}\p{M}*)+)(?:[-–—’'/.](?:(?:\p{Lu}\p{M}*)*(?:[\p{Ll}\p{Lo}\p{Lm}]\p{M}*)*|\d+))*[\p{P}\p{S}\d]*$", RegexOptions.NonBacktracking)]
    private static partial Regex WellFormed();
}
