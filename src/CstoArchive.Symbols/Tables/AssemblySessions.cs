namespace CstoArchive.Symbols.Tables;

/// <summary>
/// The sessions of the General Assembly and their years. A regular session N opens in the year 1945 + N and, but for the first, runs into the next.
/// Special and emergency special sessions follow no formula. Source: the lists of sessions that the Dag Hammarskjöld Library publishes.
/// </summary>
internal static class AssemblySessions
{
    /// <summary>From this session (1976) on, symbols carry the session's number: A/31/1. Before, documents are numbered through.</summary>
    public const int FirstInSymbols = 31;

    /// <summary>A number above is not taken for a session: it is far more often a misprint. Session 89 opens in 2034.</summary>
    public const int LastAccepted = 89;

    private static readonly int[] s_special =
    [
        1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000,
        2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
    ];

    private static readonly int[] s_emergency = [1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022];

    public static bool IsSession(int number) => number is >= FirstInSymbols and <= LastAccepted;

    /// <summary>The years of a regular session, "2020-2021"; the first session lay in 1946 alone.</summary>
    public static string Years(int session) => session == 1 ? "1946" : $"{1945 + session}-{1946 + session}";

    /// <summary>The year a special session opened in; null where it is not in the list.</summary>
    public static int? SpecialYear(int session) => session >= 1 && session <= s_special.Length ? s_special[session - 1] : null;

    /// <summary>
    /// The year an emergency special session opened in; null where it is not in the list. The tenth and eleventh stay open for years, so
    /// their papers may be of any later year.
    /// </summary>
    public static int? EmergencyYear(int session) => session >= 1 && session <= s_emergency.Length ? s_emergency[session - 1] : null;
}
