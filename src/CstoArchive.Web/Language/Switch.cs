using Microsoft.AspNetCore.Http.Extensions;

namespace CstoArchive.Web.Language;

/// <summary>The address of the same page in another language.</summary>
internal static class Switch
{
    public static string To(HttpRequest request, string language)
    {
        var path = HttpMethods.IsGet(request.Method) ? (request.PathBase + request.Path).ToString() : "/";
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != "ui")) { { "ui", language } };
        return path + query;
    }
}
