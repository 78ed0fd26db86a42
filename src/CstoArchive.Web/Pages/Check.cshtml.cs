using System.Text;
using CstoArchive.Search;
using CstoArchive.Web.Language;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>Looks up every number of a pasted text. The form is answered and forgotten: nothing is kept.</summary>
[IgnoreAntiforgeryToken]
internal sealed class CheckModel(IndexLease lease) : PageModel
{
    public Phrases T => HttpContext.Phrases();

    public string Text { get; private set; } = "";

    /// <summary>The numbers found; null before anything was asked.</summary>
    public IReadOnlyList<CheckedNumber>? Numbers { get; private set; }

    public bool IsCut { get; private set; }

    public IActionResult OnPost([FromForm] string? text, [FromForm] string? format)
    {
        // Browsers send line breaks as CR LF; offsets are of no concern on the page.
        Text = (text ?? "").ReplaceLineEndings("\n");
        IsCut = Text.Length > Limits.CheckedText;
        Numbers = lease.Index.Check(IsCut ? Text[..Limits.CheckedText] : Text);
        return format == "csv" ? Csv(Numbers) : Page();
    }

    private FileContentResult Csv(IReadOnlyList<CheckedNumber> numbers)
    {
        var csv = new StringBuilder("\uFEFFwritten,number,status,description,document,title,date,citedBy,officialUrl\r\n");
        foreach (var number in numbers)
        {
            var held = number.Answer.Documents.Count > 0 ? number.Answer.Documents[0] : null;
            csv.AppendJoin(',', new[]
            {
                number.Text, number.Answer.Symbol, StatusOf(number), number.Answer.Description, held?.Url, held?.Title, held?.Date?.ToString("yyyy-MM-dd"),
                number.Answer.CitedByTotal.ToString(), number.Answer.OfficialUrl,
            }.Select(CsvCell.Of)).Append("\r\n");
        }

        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", "numbers.csv");
    }

    private static string StatusOf(CheckedNumber number) => Phrases.English.NumberStatusName(number.Answer.Status);
}
