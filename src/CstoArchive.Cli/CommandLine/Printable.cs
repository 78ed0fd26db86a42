namespace CstoArchive.Cli;

/// <summary>The archive's names and texts must not move the cursor, colour the screen or forge lines: control characters become blanks.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        text.Any(char.IsControl)
            ? string.Create(text.Length, text, (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            })
            : text;
}
