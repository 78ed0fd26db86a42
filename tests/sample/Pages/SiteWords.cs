using System.Globalization;

namespace CstoArchive.SampleArchive.Pages;

/// <summary>The words of the site's furniture, in the language of the page.</summary>
internal sealed record SiteWords(
    string Organization, string Download, string GoBack, string ToSection, string ToNews,
    string Home, string Documents, string News, string Related, string Cookies, string Accept, string Search, string Rights, string Print, string Attachments)
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static readonly SiteWords InEnglish = new(
        "Collective Security Treaty Organization", "Download document", "Go back", "Back to the section", "Back to the all news",
        "Home", "Documents", "News", "Related news", "We use cookies to remember your language.", "I agree", "Search the site", "All rights reserved", "Print version", "Attached files");

    private static readonly SiteWords InRussian = new(
        "Организация Договора о коллективной безопасности", "Скачать документ", "Вернуться назад", "Вернуться в раздел", "Ко всем новостям",
        "Главная", "Документы", "Новости", "Новости по теме", "Мы используем файлы cookie, чтобы запомнить выбранный вами язык.", "Согласен", "Поиск по сайту", "Все права защищены", "Версия для печати", "Приложенные файлы");

    public static SiteWords Of(SourceDocument document) => document.IsRussian ? InRussian : InEnglish;

    /// <summary>"May 19, 2021, Dushanbe"; "19 мая 2021 года, Душанбе".</summary>
    public static string Dateline(SourceDocument document)
    {
        if (document["place"].Length == 0)
        {
            return "";
        }

        var date = document.Date!.Value;
        return document.IsRussian
            ? $"{date.ToString("d MMMM yyyy", Russian)} года, {document["place"]}"
            : $"{date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, {document["place"]}";
    }

    /// <summary>"19.05.2021", as the site writes it in every language.</summary>
    public static string PageDate(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
