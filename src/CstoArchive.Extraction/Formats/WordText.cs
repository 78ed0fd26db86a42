using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CstoArchive.Extraction;

/// <summary>The text of one part of a Word document, read as a stream: no tree is built, whatever the nesting.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder title = new();
    private int paragraphStart;
    private int cells;
    private bool isTitle;

    public string Text => text.ToString().Trim('\n');

    /// <summary>The paragraphs in the style Title, else the first in Heading 1; null where there are none.</summary>
    public string? Title => title.Length == 0 ? null : Blanks.Collapse(title.ToString());

    public static WordText Read(OpenXmlPart part)
    {
        var result = new WordText();
        using var reader = OpenXmlReader.Create(part);
        var more = reader.Read();
        while (more)
        {
            // The fallback of an alternative repeats it; deleted text is no text.
            if (reader.IsStartElement && (reader.ElementType == typeof(AlternateContentFallback) || reader.ElementType == typeof(DeletedRun)))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.IsStartElement)
            {
                result.Start(reader);
            }

            if (reader.IsEndElement)
            {
                result.End(reader.ElementType);
            }

            more = reader.Read();
        }

        return result;
    }

    private void Start(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(Paragraph))
        {
            paragraphStart = text.Length;
            isTitle = false;
        }
        else if (type == typeof(ParagraphStyleId))
        {
            var style = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "val").Value ?? "";
            isTitle = style.Equals("Title", StringComparison.OrdinalIgnoreCase) || (style.Equals("Heading1", StringComparison.OrdinalIgnoreCase) && title.Length == 0 && text.Length == 0);
        }
        else if (type == typeof(Text))
        {
            text.Append(reader.GetText());
        }
        else if (type == typeof(TabChar))
        {
            text.Append(' ');
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
        {
            text.Append('\n');
        }
        else if (type == typeof(NoBreakHyphen))
        {
            text.Append('-');
        }
        else if (type == typeof(TableRow))
        {
            cells = 0;
        }
        else if (type == typeof(TableCell) && cells++ > 0)
        {
            TrimEnd();
            text.Append(" | ");
        }
    }

    private void End(Type type)
    {
        if (type == typeof(Paragraph))
        {
            EndParagraph();
        }
        else if (type == typeof(TableRow) || type == typeof(Table))
        {
            cells = 0;
            TrimEnd();
            text.Append(type == typeof(Table) ? "\n\n" : "\n");
        }
    }

    private void EndParagraph()
    {
        if (isTitle && text.Length > paragraphStart)
        {
            // The title is told apart; it is no part of the text.
            title.Append(title.Length > 0 ? " " : "").Append(text, paragraphStart, text.Length - paragraphStart);
            text.Length = paragraphStart;
            isTitle = false;
            return;
        }

        // Within a row of a table a paragraph ends no line.
        text.Append(cells > 0 ? " " : "\n\n");
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }
    }
}
