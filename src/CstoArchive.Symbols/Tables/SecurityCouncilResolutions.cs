namespace CstoArchive.Symbols.Tables;

/// <summary>
/// The year of a Security Council resolution. Its number alone determines it, since numbers only grow; a wrong year in a source does not make another paper.
/// Source: the Council's yearly lists of resolutions.
/// </summary>
internal static class SecurityCouncilResolutions
{
    private const int FirstYear = 1946;

    /// <summary>The number of the last resolution of each year from 1946.</summary>
    private static readonly int[] s_lastOfYear =
    [
        15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
        307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892, 969,
        1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259,
        2336, 2396, 2451, 2503, 2560, 2617, 2671, 2721, 2767,
    ];

    /// <summary>The last number whose year the table tells.</summary>
    public static int LastKnown => s_lastOfYear[^1];

    /// <summary>The year of adoption; 0 where the number lies beyond the table.</summary>
    public static int YearOf(int number)
    {
        if (number < 1 || number > LastKnown)
        {
            return 0;
        }

        var index = Array.BinarySearch(s_lastOfYear, number);
        return FirstYear + (index >= 0 ? index : ~index);
    }

    /// <summary>Whether a resolution of this number can be one of this year: as the table says, or later than the table where the number is.</summary>
    public static bool IsPlausible(int number, int year)
    {
        var known = YearOf(number);
        return known != 0 ? known == year : number > LastKnown && year >= FirstYear + s_lastOfYear.Length && number - LastKnown <= 120 * (year - FirstYear - s_lastOfYear.Length + 1);
    }
}
