using Microsoft.AspNetCore.OpenApi;

namespace CstoArchive.Web.Api;

/// <summary>What the API's description says of the API as a whole.</summary>
internal static class OpenApi
{
    public static void Describe(OpenApiOptions options)
    {
        options.AddOperationTransformer(ApiExamples.AddAsync);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "CSTO Archive";
            document.Info.Version = "1";
            document.Info.Description =
                "Full-text search over the statements of an international organization and their annexes, and look-up by United Nations document symbol. " +
                "Dates are ISO 8601, offsets are UTF-16 code units, fields without a value are left out. Errors are problem details (RFC 9457). " +
                "Answers carry an ETag that changes with the index.";
            return Task.CompletedTask;
        });
    }
}
