using System.Buffers;
using System.Text;

namespace CstoArchive.Extraction;

/// <summary>One line of Markdown as a reader sees it. Linear in the line.</summary>
internal static class MarkdownLine
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-*_=`~|: ");
    private static readonly SearchValues<char> InlineMarks = SearchValues.Create("*_`[]<\\!");

    /// <param name="line">The line as written.</param>
    /// <param name="attachments">Gets the files that the line links to.</param>
    /// <param name="level">Of a heading, 1 to 6; 0 for other lines.</param>
    public static string Plain(ReadOnlySpan<char> line, List<Attachment> attachments, out int level)
    {
        level = 0;
        line = line.TrimEnd();
        var content = line.TrimStart();
        while (content is ['>', ..])
        {
            content = content[1..].TrimStart();
        }

        if (content is ['#', ..])
        {
            var marks = content.Length - content.TrimStart('#').Length;
            if (marks <= 6 && (content.Length == marks || content[marks] == ' '))
            {
                level = marks;
                content = content[marks..].Trim().TrimEnd('#').TrimEnd();
            }
        }
        else if (content is ['-' or '*' or '+', ' ', ..])
        {
            content = content[2..].TrimStart();
        }

        if (IsRule(content))
        {
            return "";
        }

        return Inline(content, attachments);
    }

    /// <summary>A horizontal rule, a fence, the line below a heading or a table's head.</summary>
    private static bool IsRule(ReadOnlySpan<char> text) => text.Length >= 3 && !text.ContainsAnyExcept(RuleMarks);

    private static string Inline(ReadOnlySpan<char> text, List<Attachment> attachments)
    {
        if (!text.ContainsAny(InlineMarks))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])):
                    result.Append(text[++i]);
                    break;
                case '*' or '`':
                case '_' when !IsWithinWord(text, i):
                case '!' when i + 1 < text.Length && text[i + 1] == '[':
                case '[':
                    break;
                case ']' when i + 1 < text.Length && text[i + 1] == '(':
                    var close = text[i..].IndexOf(')');
                    if (close < 0)
                    {
                        break;
                    }

                    AddAttachment(text.Slice(i + 2, close - 2), attachments);
                    i += close;
                    break;
                case ']':
                    break;
                case '<' when TagLength(text[i..]) is > 0 and var length:
                    i += length - 1;
                    break;
                default:
                    result.Append(text[i]);
                    break;
            }
        }

        return result.ToString();
    }

    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>The length of an inline HTML tag such as <c>&lt;sup&gt;</c>, or 0. The look ahead is bounded.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
        {
            return 0;
        }

        var close = text[..Math.Min(text.Length, 200)].IndexOf('>');
        return close < 0 || text[..close].Contains("://", StringComparison.Ordinal) ? 0 : close + 1;
    }

    private static void AddAttachment(ReadOnlySpan<char> target, List<Attachment> attachments)
    {
        var href = target.Trim();
        var end = href.IndexOf(' ');
        href = end > 0 ? href[..end] : href;
        var name = AttachmentLink.NameOf(href);
        if (name is not null && attachments.Count < AttachmentLink.MaxCount)
        {
            attachments.Add(new Attachment(name, href.ToString()));
        }
    }
}
