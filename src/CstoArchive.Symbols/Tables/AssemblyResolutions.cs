using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols.Tables;

/// <summary>
/// Resolutions of the General Assembly's sessions 1 to 30 and of its special sessions to 1975 carry one running number. A number determines
/// its session, so a citation whose number lies far from its session's is another body's resolution.
/// Source: the numbers met in catalogues; the bounds between sessions are approximate where the two neighbours are close, hence <see cref="Slack"/>.
/// </summary>
internal static class AssemblyResolutions
{
    /// <summary>How far a number may lie from its session's bounds and still be taken for its.</summary>
    private const int Slack = 15;

    /// <summary>The last number of the thirtieth session.</summary>
    public const int LastNumber = 3541;

    /// <summary>The number of the last resolution of each regular session.</summary>
    private static readonly int[] s_lastOfSession =
    [
        103, 185, 288, 365, 500, 612, 714, 807, 899, 996, 1146, 1236, 1352, 1473, 1621, 1747, 1871, 1993, 2007, 2132, 2247, 2373, 2498, 2619, 2751,
        2903, 3049, 3200, 3360, 3541,
    ];

    /// <summary>The first and last resolution of each special session to the seventh, and of each emergency special session to the fifth.</summary>
    private static readonly (int First, int Last)[] s_special = [(104, 107), (186, 189), (1622, 1622), (1872, 1880), (2248, 2251), (3201, 3202), (3361, 3362)];
    private static readonly (int First, int Last)[] s_emergency = [(997, 1003), (1004, 1008), (1237, 1237), (1474, 1474), (2252, 2257)];

    /// <summary>
    /// The resolutions that are cited without their session, with it. Everyone else's number without a session is left alone.
    /// </summary>
    private static readonly Dictionary<int, string> s_sessionOf = new()
    {
        [181] = "II",
        [194] = "III",
        [217] = "III",
        [273] = "III",
        [302] = "IV",
        [377] = "V",
        [1514] = "XV",
        [1541] = "XV",
        [1803] = "XVII",
        [2200] = "XXI",
        [2625] = "XXV",
        [2758] = "XXVI",
        [3236] = "XXIX",
        [3281] = "XXIX",
        [3314] = "XXIX",
        [3379] = "XXX",
    };

    /// <summary>Whether a resolution of this number can be one of the session, written <c>XV</c>, <c>S-VI</c> or <c>ES-II</c>.</summary>
    public static bool IsPlausible(int number, ReadOnlySpan<char> session)
    {
        if (session.StartsWith("ES-", StringComparison.Ordinal))
        {
            return IsWithin(number, s_emergency, Roman.Parse(session[3..]));
        }

        if (session.StartsWith("S-", StringComparison.Ordinal))
        {
            return IsWithin(number, s_special, Roman.Parse(session[2..]));
        }

        var regular = Roman.Parse(session);
        return regular >= 1 && regular <= s_lastOfSession.Length
            && number > (regular == 1 ? 0 : s_lastOfSession[regular - 2] - Slack) && number <= s_lastOfSession[regular - 1] + Slack;
    }

    /// <summary>The session of a well-known resolution that is cited without it; null for any other.</summary>
    public static string? SessionOf(int number) => s_sessionOf.GetValueOrDefault(number);

    /// <summary>Whether the number means the Assembly's resolution even where no body is named, though the Security Council has one of that number too.</summary>
    public static bool IsKnownByNumber(int number) => number is 181 or 194 or 1514 or 2758 or 3236 or 3314 or 3379;

    private static bool IsWithin(int number, (int First, int Last)[] bounds, int session) =>
        session >= 1 && session <= bounds.Length && number >= bounds[session - 1].First && number <= bounds[session - 1].Last;
}
