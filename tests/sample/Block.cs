using System.Text.RegularExpressions;

namespace CstoArchive.SampleArchive;

internal enum BlockKind
{
    Paragraph, Heading, Subheading, Item, Signature, Table, PageBreak, Columns,
}

/// <summary>A paragraph, heading, table... of a text; the marks are explained in README.md.</summary>
internal sealed record Block(BlockKind Kind, string Text, IReadOnlyList<string[]> Rows)
{
    /// <summary>The blocks of a text, and its footnotes by number.</summary>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyDictionary<string, string> Notes) Parse(string text)
    {
        var notes = new Dictionary<string, string>();
        var blocks = new List<Block>();
        foreach (var part in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('\n')))
        {
            if (Regex.Match(part, @"^\[\^(.+?)\]: (.+)$", RegexOptions.Singleline) is { Success: true } note)
            {
                notes[note.Groups[1].Value] = OneLine(note.Groups[2].Value);
            }
            else if (part[0] == '|')
            {
                blocks.Add(new Block(BlockKind.Table, "", [.. part.Split('\n').Select(r => r.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))]));
            }
            else
            {
                blocks.AddRange(part.StartsWith("- ", StringComparison.Ordinal)
                    ? Regex.Split(part, "(?m)^- ").Skip(1).Select(i => new Block(BlockKind.Item, OneLine(i), []))
                    : [Single(part)]);
            }
        }

        return (blocks, notes);
    }

    private static Block Single(string part)
    {
        foreach (var (mark, kind) in new[] { ("## ", BlockKind.Subheading), ("# ", BlockKind.Heading), ("---", BlockKind.PageBreak), (">>> ", BlockKind.Signature), ("%%columns ", BlockKind.Columns) })
        {
            if (part.StartsWith(mark, StringComparison.Ordinal))
            {
                return new Block(kind, kind == BlockKind.Signature ? part : OneLine(part[mark.Length..]), []);
            }
        }

        return new Block(BlockKind.Paragraph, OneLine(part), []);
    }

    private static string OneLine(string text) => text.Trim().Replace('\n', ' ');
}

/// <summary>A piece of a paragraph in one style.</summary>
internal sealed record Run(string Text, bool Bold, bool Italic, bool IsNoteMark)
{
    public static IReadOnlyList<Run> Parse(string text, bool bold = false) =>
        [.. Regex.Split(text, @"(\*\*[^*]+\*\*|(?<!\w)_[^_]+_(?!\w)|\[\^[^\]]+\])").Where(s => s.Length > 0).Select(s => s switch
        {
            ['*', '*', .. var inner, '*', '*'] => new Run(inner, true, false, false),
            ['_', .. var inner, '_'] when inner.Length > 0 => new Run(inner, bold, true, false),
            ['[', '^', .. var inner, ']'] => new Run(inner, bold, false, true),
            _ => new Run(s, bold, false, false),
        })];

    /// <summary>The text alone: without marks, and without footnote numbers.</summary>
    public static string Plain(string text) => string.Concat(Parse(text).Where(r => !r.IsNoteMark).Select(r => r.Text));
}
