using CstoArchive.Symbols;

namespace CstoArchive.Web.Service;

/// <summary>A path that is a document symbol or a job number: <c>/A/75/906</c>, <c>/S/RES/2535(2020)</c>, <c>/21-07422</c>.</summary>
internal sealed class SymbolConstraint : IRouteConstraint
{
    private const int Longest = 100;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string { Length: <= Longest } path
        && (DocumentSymbol.TryParse(path, out _) || JobNumber.TryParse(path, out _));
}
