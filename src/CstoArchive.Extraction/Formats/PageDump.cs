namespace CstoArchive.Extraction;

/// <summary>One page of the site as text, its lines sorted into what they are.</summary>
internal sealed class PageDump
{
    /// <summary>Lines above a title that are shorter are the site's menu.</summary>
    private const int MaxMenuLine = 60;

    private const int MaxHeadline = 250;

    private readonly TextBuffer text = new(8_192);
    private readonly List<DocumentDate> dates = [];
    private readonly List<Attachment> attachments = [];
    private readonly List<string> removed = [];
    private string? title;

    /// <summary>Reads the lines of one item of a <see cref="Listing"/>; <paramref name="isTitled"/>: its title is known from elsewhere.</summary>
    public static ReadDocument Read(string[] lines, Listing.Item item, string format, bool isTitled)
    {
        var dump = new PageDump();
        var own = lines.AsSpan()[item.Lines];
        if (item.Publication < 0)
        {
            dump.ReadBody(own);
        }
        else
        {
            var title = isTitled ? item.Publication : item.Title;
            dump.ReadHead(own[..title]);
            dump.title = Blanks.Collapse(string.Join(' ', own[title..item.Publication]!));
            dump.ReadPublication(own[item.Publication]);
            dump.ReadBody(own[(item.Publication + 1)..]);
        }

        var isNews = item.Publication >= 0 && item.Title == item.Publication;
        if (isNews && !isTitled)
        {
            dump.TakeHeadline();
        }

        return new ReadDocument
        {
            Format = format,
            Kind = isNews ? "news" : null,
            TitleCandidates = string.IsNullOrEmpty(dump.title) ? [] : [dump.title],
            Dates = dump.dates,
            Attachments = dump.attachments,
            Pages = [new ExtractedPage(1, dump.text.Written.Trim('\n').ToString(), dump.removed)],
        };
    }

    private void ReadHead(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length == 0 || TakeNoText(line))
            {
                continue;
            }

            if (line.Length < MaxMenuLine)
            {
                removed.Add(line);
            }
            else
            {
                Append(line);
            }
        }
    }

    private void ReadPublication(string line)
    {
        if (PageLines.IsPublicationLine(line, out var date, out _))
        {
            dates.Add(new DocumentDate(date, DateSource.PageLine, line.Trim()));
            removed.Add(line.Trim());
        }
    }

    private void ReadBody(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length == 0 || !TakeNoText(line))
            {
                Append(line);
            }
        }
    }

    /// <summary>A news item's first line is its headline where it does not end like a sentence and text follows.</summary>
    private void TakeHeadline()
    {
        var all = text.ToString().TrimStart('\n');
        var end = all.IndexOf('\n', StringComparison.Ordinal);
        if (end is > 0 and <= MaxHeadline && !Listing.EndsSentence(all.AsSpan(0, end)) && Dateline.ReadLine(all.AsSpan(0, end)) is null && all.AsSpan(end).ContainsAnyExcept(" \n"))
        {
            title = all[..end];
            text.Clear();
            text.Append(all.AsSpan(end));
        }
    }

    private bool TakeNoText(string line)
    {
        if (PageLines.IsAttachmentName(line, out var name))
        {
            attachments.Add(new Attachment(name, null));
        }
        else if (!PageLines.IsNavigation(line))
        {
            return false;
        }

        removed.Add(line.Trim());
        return true;
    }

    private void Append(string line)
    {
        // Several empty lines say no more than one.
        if (line.Length > 0 || (text.Length > 1 && !text.Written.EndsWith("\n\n")))
        {
            text.Append(line);
            text.Append('\n');
        }
    }
}
