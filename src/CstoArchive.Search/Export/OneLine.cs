namespace CstoArchive.Search;

/// <summary>A value of a format whose records are lines: line breaks and control characters in it become blanks.</summary>
internal static class OneLine
{
    public static string Of(string value) =>
        string.Create(value.Length, value, static (line, value) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(value[i]) || value[i] is '\u2028' or '\u2029' ? ' ' : value[i];
            }
        }).Trim();
}
