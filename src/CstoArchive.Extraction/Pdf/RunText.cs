using System.Text;

namespace CstoArchive.Extraction.Pdf;

/// <summary>The text of one run: where its words end, and which way it reads.</summary>
internal static class RunText
{
    /// <summary>In ems: a wider gap between two letters is a blank.</summary>
    private const float WordGap = 0.14f;

    /// <summary>In ems: a blank in the content counts where there is at least this gap, so that a blank drawn over is none.</summary>
    private const float BlankGap = 0.03f;

    public static string Of(ReadOnlySpan<Letter> letters)
    {
        var text = new StringBuilder(letters.Length + letters.Length / 4);
        var previous = default(Letter);
        for (var i = 0; i < letters.Length; i++)
        {
            ref readonly var letter = ref letters[i];
            if (i > 0 && IsWordBreak(previous, letter))
            {
                text.Append(' ');
            }

            text.Append(letter.Text);
            previous = letter;
        }

        return text.ToString();
    }

    private static bool IsWordBreak(in Letter previous, in Letter letter)
    {
        var em = Math.Max(previous.Size, letter.Size);
        var gap = letter.X - previous.Right;
        return gap > WordGap * em || (letter.SpaceBefore && gap > BlankGap * em);
    }
}
