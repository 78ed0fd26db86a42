using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What a reader sees in place of a page that isn't there, or failed.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(IndexLease lease) : PageModel
{
    private const int Longest = 100;

    public Phrases T => HttpContext.Phrases();

    public int Status { get; private set; }

    /// <summary>What is wrong with an address that looks like a document number.</summary>
    public NumberAnswer? Number { get; private set; }

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        status = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad ? bad.StatusCode : status;
        Status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Trim('/');
        if (Status == StatusCodes.Status404NotFound && asked is { Length: > 0 and <= Longest } && asked.Contains('/', StringComparison.Ordinal) && asked.Any(char.IsAsciiDigit) && !asked.StartsWith("documents/", StringComparison.Ordinal))
        {
            var answer = lease.Index.LookUp(asked);
            Number = answer.Status == NumberStatus.Malformed ? answer : null;
        }
    }
}
