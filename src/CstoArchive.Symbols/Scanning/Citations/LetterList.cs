using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>The further letters of lettered resolutions: "3411 A and B (XXX)", "31/406 A to E".</summary>
internal static class LetterList
{
    private const int MostLetters = 12;

    /// <summary>Whether a separator and a further letter stand here.</summary>
    public static bool IsNext(ReadOnlySpan<char> text, int at) => TryReadNext(text, ref at, out _);

    /// <summary>Reads a separator and the letter behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; just behind the letter afterwards.</param>
    /// <param name="letter">The letter.</param>
    public static bool TryReadNext(ReadOnlySpan<char> text, ref int at, out char letter)
    {
        letter = Characters.End;
        var position = at;
        if (!ListSeparator.TryRead(text, ref position, out _) || position >= text.Length || !char.IsUpper(text[position])
            || (position + 1 < text.Length && (Characters.IsWordCharacter(text[position + 1]) || Characters.Fold(text[position + 1]) is '/' or '-' || text[position + 1] == '.' && position + 2 < text.Length && char.IsLetter(text[position + 2]))))
        {
            return false;
        }

        letter = Characters.Fold(text[position]);
        if (!Characters.IsLetter(letter))
        {
            return false;
        }

        at = position + 1;
        return true;
    }

    /// <summary>The session in parentheses that closes a list of letters.</summary>
    public static bool TryFindSession(ReadOnlySpan<char> text, int at, out string session)
    {
        for (var letters = 0; letters < MostLetters && TryReadNext(text, ref at, out _); letters++)
        {
            if (YearOrSession.TryReadSession(text, at, out _, out session))
            {
                return true;
            }
        }

        session = "";
        return false;
    }
}
