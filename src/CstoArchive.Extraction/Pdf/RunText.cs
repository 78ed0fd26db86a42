using System.Globalization;
using System.Text;

namespace CstoArchive.Extraction.Pdf;

/// <summary>The text of one run: where its words end, and which way it reads.</summary>
internal static class RunText
{
    /// <summary>In ems: a wider gap between two letters is a blank.</summary>
    private const float WordGap = 0.14f;

    /// <summary>In ems: a blank in the content counts where there is at least this gap, so that a blank drawn over is none.</summary>
    private const float BlankGap = 0.03f;

    /// <summary>Letters from which on a run can be told to be spaced out.</summary>
    private const int MinSpaced = 5;

    public static string Of(ReadOnlySpan<Letter> letters)
    {
        var text = RightToLeft.IsMost(letters) ? Compose(RightToLeft.Logical(letters)) : Compose(letters);
        return Characters.Clean(text);
    }

    private static string Compose(ReadOnlySpan<Letter> letters)
    {
        var text = new StringBuilder(letters.Length + letters.Length / 4);
        var breaks = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (i > 0 && IsWordBreak(letters[i - 1], letters[i]))
            {
                text.Append(' ');
                breaks++;
            }

            text.Append(letters[i].Text);
        }

        return breaks >= 0.7f * (letters.Length - 1) && letters.Length >= MinSpaced ? Close(letters) : text.ToString();
    }

    private static bool IsWordBreak(in Letter previous, in Letter letter)
    {
        var em = Math.Max(previous.Size, letter.Size);
        var gap = Gap(previous, letter);
        return gap > WordGap * em || (letter.SpaceBefore && gap > BlankGap * em) || IsNoteMark(previous, letter);
    }

    private static float Gap(in Letter a, in Letter b) => Math.Max(b.X - a.Right, a.X - b.Right);

    /// <summary>A raised figure behind a letter is the mark of a footnote, no part of the word.</summary>
    private static bool IsNoteMark(in Letter previous, in Letter letter) =>
        letter.Size < 0.8f * previous.Size && letter.Y > previous.Y + 0.2f * previous.Size
        && char.IsAsciiDigit(letter.Text[0]) && char.IsLetter(previous.Text[0]);

    /// <summary>A run with letters spaced out ("S U M M A R Y"): a blank only where the gap is wider than most.</summary>
    private static string Close(ReadOnlySpan<Letter> letters)
    {
        var gaps = new float[letters.Length - 1];
        var figures = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            figures += char.IsAsciiDigit(letters[i].Text[0]) && !letters.IsEmpty ? 1 : 0;
            if (i > 0)
            {
                gaps[i - 1] = Gap(letters[i - 1], letters[i]);
            }
        }

        var sorted = gaps.ToArray();
        Array.Sort(sorted);
        // Figures in a row with blanks between them are more likely a table.
        var usual = figures * 2 > letters.Length ? 0 : sorted[sorted.Length / 2];
        var text = new StringBuilder(letters.Length + 8);
        for (var i = 0; i < letters.Length; i++)
        {
            if (i > 0 && (usual == 0 ? IsWordBreak(letters[i - 1], letters[i]) : gaps[i - 1] > 1.7f * usual))
            {
                text.Append(' ');
            }

            text.Append(letters[i].Text);
        }

        return text.ToString();
    }

    /// <summary>A mark over or under the letter before it.</summary>
    internal static bool IsMark(in Letter letter) =>
        letter.Text[0] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter.Text[0]) == UnicodeCategory.NonSpacingMark;
}
