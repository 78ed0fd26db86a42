namespace CstoArchive.Extraction;

/// <summary>The lines of the site's pages that are no text: navigation, the line of publication, the names of attached files.</summary>
internal static class PageLines
{
    private const int MaxNavigationLine = 160;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Navigation = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Go back", "Back", "Go to the top", "Back to top", "To the top", "Back to the section", "Back to section", "Back to the all news", "Back to all news", "Back to the news", "Back to the list",
        "Back to list", "All news", "Download", "Download document", "Download the document", "Print", "Print version", "Version for print", "Printable version", "Share", "Share this page",
        "Read more", "More", "More details", "Show more", "Next", "Previous", "Home", "Main page", "Skip to content", "Skip to main content", "Subscribe", "Send to a friend", "Copy link",
        "Назад", "Вернуться", "Вернуться назад", "Назад в раздел", "Назад к разделу", "Вернуться в раздел", "Вернуться к разделу", "Назад ко всем новостям", "Вернуться ко всем новостям",
        "Ко всем новостям", "Все новости", "К списку новостей", "Назад к списку", "Вернуться к списку", "К списку", "Наверх", "Вверх", "Скачать", "Скачать документ", "Версия для печати", "Печать",
        "Распечатать", "Поделиться", "Подробнее", "Читать далее", "Показать ещё", "Показать еще", "Далее", "На главную", "Главная", "Подписаться", "Перейти к содержанию", "Скопировать ссылку",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AttachmentExtensions = [".pdf", ".docx", ".doc", ".rtf", ".odt", ".xlsx", ".xls", ".pptx", ".ppt", ".zip"];

    /// <summary>Links of the site's own navigation that have a line to themselves ("Go back | Back to the section"), or its notice of copyright.</summary>
    public static bool IsNavigation(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > MaxNavigationLine)
        {
            return false;
        }

        if (line[0] == '©' || line.StartsWith("Copyright ©", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var range in line.Split('|'))
        {
            if (!Navigation.Contains(line[range].Trim(" \t\u00A0←→↑<>«»‹›.•·…-–—")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"19.05.2021", "19.05.2021 Download document": when the site published what follows (or what stands above).</summary>
    public static bool IsPublicationLine(ReadOnlySpan<char> line, out DateOnly date, out bool withDownload)
    {
        line = line.Trim();
        (date, withDownload) = (default, false);
        if (line.Length is < 8 or > 60 || !char.IsAsciiDigit(line[0]))
        {
            return false;
        }

        var found = DateFinder.Find(line, 1);
        if (found.Count == 0 || found[0].Start != 0 || found[0].Worded)
        {
            return false;
        }

        var rest = line[found[0].End..].Trim(" |,·•-–—");
        date = found[0].Date;
        withDownload = rest.Length > 0 && IsNavigation(rest);
        return rest.IsEmpty || withDownload || IsTime(rest);
    }

    /// <summary>"Annex 2.pdf", "Приложение.docx (240 КБ)": the name of a file, alone on its line.</summary>
    public static bool IsAttachmentName(ReadOnlySpan<char> line, out string name)
    {
        name = "";
        line = line.Trim();
        if (line.Length is < 5 or > 160)
        {
            return false;
        }

        var size = line.LastIndexOf('(');
        var file = size > 0 && line[^1] == ')' ? line[..size].TrimEnd() : line;
        if (!IsFileName(file))
        {
            return false;
        }

        name = file.ToString();
        return true;
    }

    /// <summary>Whether the text ends as the name of a document's file does.</summary>
    public static bool IsFileName(ReadOnlySpan<char> text)
    {
        foreach (var extension in AttachmentExtensions)
        {
            if (text.Length > extension.Length && text.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !text.Contains("://", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> text) => text.Length is >= 4 and <= 8 && TimeOnly.TryParse(text, out _);
}
