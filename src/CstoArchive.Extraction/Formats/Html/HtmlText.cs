using System.Buffers;
using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>The text of an element as a browser would show it: blocks on lines of their own, paragraphs parted by an empty line, cells by a bar.</summary>
internal sealed class HtmlText
{
    private const int MaxRemoved = 500;
    private const int MaxDataCell = 200;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "caption",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase) { "p", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "hr" };

    /// <summary>What HTML takes for a blank.</summary>
    private static readonly SearchValues<char> Space = SearchValues.Create(" \n\r\t\f");

    private readonly TextBuffer text = new(8_192);
    private readonly List<string> removed = [];
    private int preformatted;

    /// <summary>The cell of a table of data that is being written: within it nothing begins a new line. Cells with much text are the page's layout.</summary>
    private IElement? cell;

    public string Text => text.ToString();

    /// <summary>Visible text that was left out, a line for each block.</summary>
    public IReadOnlyList<string> Removed => removed;

    public static HtmlText Render(IElement root, Func<IElement, bool> isOut)
    {
        var result = new HtmlText();
        result.NoteRemovedAround(root);
        NodeWalk.Of(root, node => result.Enter(node, node != root && node is IElement element && isOut(element)), result.Leave);
        return result;
    }

    private bool Enter(INode node, bool isOut)
    {
        if (node is IText words)
        {
            Append(words.Data);
            return false;
        }

        if (node is not IElement element)
        {
            return false;
        }

        if (isOut)
        {
            NoteRemoved(element);
            return false;
        }

        if (element.LocalName == "br")
        {
            Append(cell is null ? "\n" : " ", asIs: cell is null);
        }
        else if (element.LocalName is "td" or "th")
        {
            TrimBlank();
            if (text.Length > 0 && text.Last != '\n')
            {
                text.Append(" | ");
            }

            cell ??= element.TextContent.Length <= MaxDataCell ? element : null;
        }
        else
        {
            Break(element);
        }

        preformatted += element.LocalName == "pre" ? 1 : 0;
        return true;
    }

    private void Leave(INode node)
    {
        if (node is IElement element && element.LocalName != "br")
        {
            preformatted -= element.LocalName == "pre" && preformatted > 0 ? 1 : 0;
            cell = element == cell ? null : cell;
            Break(element);
        }
    }

    private void Break(IElement element)
    {
        if (cell is not null)
        {
            Append(Blocks.Contains(element.LocalName) || Paragraphs.Contains(element.LocalName) ? " " : "");
        }
        else if (Paragraphs.Contains(element.LocalName))
        {
            EndLine();
            if (text.Length > 1 && text.Written[^2] != '\n')
            {
                text.Append('\n');
            }
        }
        else if (Blocks.Contains(element.LocalName))
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        TrimBlank();
        if (text.Length > 0 && text.Last != '\n')
        {
            text.Append('\n');
        }
    }

    private void TrimBlank() => text.TrimEnd(' ');

    private void Append(ReadOnlySpan<char> words, bool asIs = false)
    {
        if (asIs || preformatted > 0)
        {
            text.Append(words);
            return;
        }

        while (!words.IsEmpty)
        {
            var blank = words.IndexOfAny(Space);
            text.Append(blank < 0 ? words : words[..blank]);
            if (blank < 0)
            {
                return;
            }

            if (text.Length > 0 && text.Last is not (' ' or '\n'))
            {
                text.Append(' ');
            }

            var next = words[blank..].IndexOfAnyExcept(Space);
            words = next < 0 ? [] : words[(blank + next)..];
        }
    }

    /// <summary>The words of an element, parted where its elements part them.</summary>
    private static string Words(IElement element) =>
        string.Join(' ', element.Descendants<IText>().Where(text => text.ParentElement is not { LocalName: "script" or "style" }).Select(text => text.Data));

    /// <summary>What stands before and after the main content.</summary>
    private void NoteRemovedAround(IElement root)
    {
        for (var at = root; at.ParentElement is { } parent && at.LocalName != "body"; at = parent)
        {
            foreach (var sibling in parent.Children.Where(sibling => sibling != at))
            {
                NoteRemoved(sibling);
            }
        }
    }

    private void NoteRemoved(IElement element)
    {
        if (removed.Count < MaxRemoved && !Boilerplate.IsSilent(element) && !element.HasAttribute("hidden") && Blanks.Collapse(Words(element)) is { Length: > 0 } words)
        {
            removed.Add(FirstSentence.Cut(words, 500));
        }
    }
}
