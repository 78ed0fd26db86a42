using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>Reads a resolution's number that stands alone, without the words that would say whose it is.</summary>
internal static class CitationAlone
{
    /// <summary>Null: the text is no such number, or can't be any body's.</summary>
    public static NumberReading? TryRead(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0 || !CitedNumberReader.TryRead(text, digit, 0, out var number) || !text.AsSpan(0, number.Start).IsWhiteSpace() || !SymbolTail.IsEmpty(text.AsSpan(number.End), out _, out _))
        {
            return null;
        }

        List<DocumentSymbol> candidates = [];
        foreach (var body in Bodies(number))
        {
            if (ImpliedSymbol.Of(number, body, isDecision: false) is { } canonical)
            {
                candidates.Add(DocumentSymbol.FromCanonical(canonical));
            }
        }

        var reading = new NumberReading { Input = text, Form = NumberForm.Citation };
        return candidates.Distinct().ToList() switch
        {
            [] => null,
            // A year or session that agrees with the number leaves no doubt; so does the name of a special session.
            [var one] when number.Form is CitedForm.NumberAndYear or CitedForm.NumberAndSession || number.Prefix == "ES-" => reading with { Symbols = [one] },
            var several => reading with { Candidates = several },
        };
    }

    /// <summary>Whose the number may be, the likeliest first.</summary>
    private static ReadOnlySpan<CitingBody> Bodies(in CitedNumber number) => number.Form switch
    {
        CitedForm.SessionAndNumber when number.First >= AssemblySessions.FirstInSymbols =>
            [CitingBody.GeneralAssembly, CitingBody.HumanRightsCouncil, CitingBody.EconomicAndSocialCouncil, CitingBody.CommissionOnHumanRights],
        CitedForm.SessionAndNumber => [CitingBody.HumanRightsCouncil],
        CitedForm.Number when number.First > 99 => [CitingBody.SecurityCouncil, CitingBody.GeneralAssembly],
        CitedForm.Number => [],
        _ => [CitingBody.None],
    };
}
