namespace CstoArchive.Web.Service;

/// <summary>Errors are problem details to a program, a page to a reader.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseWhen(IsForPrograms, api => api
            .UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf })
            .UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf, CreateScopeForErrors = true })
            .UseStatusCodePagesWithReExecute("/error/{0}"));
    }

    /// <summary>A request that breaks a limit, or is cut off, is the client's mistake.</summary>
    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static bool IsForPrograms(HttpContext context)
    {
        var path = context.Request.Path;
        return path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/feed") || path.StartsWithSegments("/mcp");
    }
}
