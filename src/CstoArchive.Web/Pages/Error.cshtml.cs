using System.Text.RegularExpressions;
using CstoArchive.Search;
using CstoArchive.Web.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CstoArchive.Web.Pages;

/// <summary>What a reader sees in place of a page that isn't there, or failed.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel(IndexLease lease) : PageModel
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
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.TrimStart('/');
        if (Status == StatusCodes.Status404NotFound && asked is { Length: > 0 and <= Longest } && LooksLikeNumber().IsMatch(asked))
        {
            var answer = lease.Index.LookUp(asked);
            Number = answer.Status == NumberStatus.Malformed ? answer : null;
        }
    }

    /// <summary>Capital letters before a slash, or anything with a slash and a digit that is no address of a document here.</summary>
    [GeneratedRegex("^(?:[A-Z]{1,6}/|(?!documents/).*/.*[0-9]|(?!documents/).*[0-9].*/)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeNumber();
}
