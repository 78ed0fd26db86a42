namespace CstoArchive.Extraction;

/// <summary>Text being written, whose end can be looked at and taken back: what a <see cref="System.Text.StringBuilder"/> does slowly, for it keeps its text in pieces.</summary>
internal sealed class TextBuffer(int capacity = 1_024)
{
    private char[] buffer = new char[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    /// <summary>The last character; NUL where there is none.</summary>
    public char Last => Length > 0 ? buffer[Length - 1] : '\0';

    /// <summary>The text so far; valid until the next change.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    public void Append(char c)
    {
        if (Length == buffer.Length)
        {
            Grow(1);
        }

        buffer[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Takes back every one of the character at the end.</summary>
    public void TrimEnd(char c) => Length = Written.TrimEnd(c).Length;

    public void Clear() => Length = 0;

    public override string ToString() => new(Written);

    private void Grow(int more) => Array.Resize(ref buffer, Math.Max(2 * buffer.Length, checked(Length + more)));
}
