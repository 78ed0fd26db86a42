using System.Globalization;
using System.Runtime.CompilerServices;
using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>
/// The symbol that a resolution's or decision's number in prose implies. The same shape serves several bodies, so the body named in the sentence decides; where none is named, the
/// number itself does or nothing is implied.
/// </summary>
internal static class ImpliedSymbol
{
    private const int FirstCommissionYear = 1978;
    private const int LastCommissionYear = 2006;
    private const int MostHumanRightsCouncilSessions = 80;

    /// <summary>The canonical symbol; null where the number can't be one of the body's.</summary>
    public static string? Of(in CitedNumber number, CitingBody body, bool isDecision) => body == CitingBody.Other ? null : number.Form switch
    {
        CitedForm.SessionAndNumber => number.Prefix.Length > 0 ? OfSpecialSession(number, body, isDecision) : OfSession(number, body, isDecision),
        CitedForm.NumberAndYear => isDecision ? null : OfYear(number, body),
        CitedForm.NumberAndSession => isDecision ? null : OfRomanSession(number, body),
        CitedForm.CouncilNumber => isDecision || body is not (CitingBody.None or CitingBody.SecurityCouncil or CitingBody.SomeCouncil) ? null : Format($"S/RES/{number.First} ({number.Second})"),
        _ => isDecision ? null : OfNumber(number, body),
    };

    private static string? OfSpecialSession(in CitedNumber number, CitingBody body, bool isDecision)
    {
        var paper = isDecision ? "DEC" : "RES";
        return number.First > 40 ? null : body switch
        {
            CitingBody.HumanRightsCouncil or CitingBody.SomeCouncil when number.Prefix == "S-" => Format($"A/HRC/{paper}/S-{number.First}/{number.Second}"),
            _ => Format($"A/{paper}/{number.Prefix}{number.First}/{number.Second}") + Letter(number),
        };
    }

    private static string? OfSession(in CitedNumber number, CitingBody body, bool isDecision)
    {
        var paper = isDecision ? "DEC" : "RES";
        var (first, second) = (number.First, number.Second);
        var isSession = AssemblySessions.IsSession(first);
        return body switch
        {
            CitingBody.GeneralAssembly when isSession => Format($"A/{paper}/{first}/{second}") + Letter(number),
            CitingBody.None when isSession && (!isDecision || second > 300) => Format($"A/{paper}/{first}/{second}") + Letter(number),
            CitingBody.None when first < AssemblySessions.FirstInSymbols && !isDecision && second < 100 => Format($"A/HRC/RES/{first}/{second}"),
            // Since the Commission on Human Rights ended, resolutions numbered by the year are the Economic and Social Council's.
            CitingBody.None when first is > LastCommissionYear and < 2100 && !isDecision => Format($"E/RES/{first}/{second}"),
            CitingBody.HumanRightsCouncil or CitingBody.SomeCouncil when first < MostHumanRightsCouncilSessions && second < 200 => Format($"A/HRC/{paper}/{first}/{second}"),
            CitingBody.EconomicAndSocialCouncil or CitingBody.SomeCouncil when first is >= FirstCommissionYear and < 2100 => Format($"E/{paper}/{first}/{second}"),
            CitingBody.CommissionOnHumanRights or CitingBody.SomeCommission when first is >= FirstCommissionYear and <= LastCommissionYear => Format($"E/CN.4/{paper}/{first}/{second}"),
            CitingBody.SubCommission when first is >= FirstCommissionYear and <= LastCommissionYear => Format($"E/CN.4/Sub.2/{paper}/{first}/{second}"),
            CitingBody.EnvironmentAssembly when first < 20 => Format($"UNEP/EA.{first}/{paper}.{second}"),
            _ => null,
        };
    }

    private static string? OfYear(in CitedNumber number, CitingBody body)
    {
        var year = SecurityCouncilResolutions.YearOf(number.First);
        if (SecurityCouncilResolutions.IsPlausible(number.First, number.Second) || (body == CitingBody.SecurityCouncil && year != 0))
        {
            return Format($"S/RES/{number.First} ({(year == 0 ? number.Second : year)})");
        }

        return AssemblyResolutions.SessionOf(number.First) is { } session && number.Second - 1945 - Roman.Parse(session) is 0 or 1
            ? Format($"A/RES/{number.First}({session})")
            : null;
    }

    private static string? OfRomanSession(in CitedNumber number, CitingBody body) => body switch
    {
        CitingBody.EconomicAndSocialCouncil => Format($"E/RES/{number.First}({number.Session})") + Letter(number),
        CitingBody.CommissionOnHumanRights => Format($"E/CN.4/RES/{number.First}{Letter(number)}({number.Session})"),
        _ when AssemblyResolutions.IsPlausible(number.First, number.Session) => Format($"A/RES/{number.First}({number.Session})") + Letter(number),
        CitingBody.SomeCouncil when number.First < 2200 => Format($"E/RES/{number.First}({number.Session})"),
        CitingBody.SomeCommission when number.First < 40 => Format($"E/CN.4/RES/{number.First}({number.Session})"),
        _ => null,
    };

    private static string? OfNumber(in CitedNumber number, CitingBody body)
    {
        var session = AssemblyResolutions.SessionOf(number.First);
        var year = SecurityCouncilResolutions.YearOf(number.First);
        return body switch
        {
            CitingBody.GeneralAssembly => session is null ? null : Format($"A/RES/{number.First}({session})"),
            CitingBody.None when AssemblyResolutions.IsKnownByNumber(number.First) => Format($"A/RES/{number.First}({session})"),
            CitingBody.SecurityCouncil when year != 0 => Format($"S/RES/{number.First} ({year})"),
            CitingBody.SecurityCouncil when number.First < 3500 => Format($"S/RES/{number.First}"),
            CitingBody.None or CitingBody.SomeCouncil when year != 0 && session is null && number.First is > 99 and (< 1945 or > 2040) => Format($"S/RES/{number.First} ({year})"),
            _ => null,
        };
    }

    private static string Letter(in CitedNumber number) => number.Letter == Characters.End ? "" : number.Letter.ToString();

    private static string Format(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
