namespace CstoArchive.Symbols.Scanning.Citations;

/// <summary>How prose writes the number of a resolution or decision.</summary>
internal enum CitedForm
{
    /// <summary>75/1, S-13/2, ES-7/2, 2005/113, 31/16 A.</summary>
    SessionAndNumber,

    /// <summary>2535 (2020).</summary>
    NumberAndYear,

    /// <summary>1514 (XV), 217 A (III), 997 (ES-1).</summary>
    NumberAndSession,

    /// <summary>1325.</summary>
    Number,

    /// <summary>1267/1989/2253, 1325/2000: of the Security Council, by the table.</summary>
    CouncilNumber,
}

/// <summary>The number of a resolution or decision as prose writes it, without the words around it.</summary>
internal readonly record struct CitedNumber
{
    public CitedNumber()
    {
    }

    public CitedForm Form { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Just behind the number, with its session or year, but without the further letters of a list.</summary>
    public int End { get; init; }

    /// <summary>The first number: a session or year in 75/1, else the resolution's.</summary>
    public int First { get; init; }

    /// <summary>The number within the session; or the year.</summary>
    public int Second { get; init; }

    /// <summary>S- or ES- before the session.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The session in roman numerals, canonical: XV, S-VI, ES-I.</summary>
    public string Session { get; init; } = "";

    /// <summary>Whether only the word right before it, or a list of such, makes it a citation.</summary>
    public bool IsBare => Form is CitedForm.Number or CitedForm.CouncilNumber;

    /// <summary>The letter of a part; NUL for none.</summary>
    public char Letter { get; init; }

    /// <summary>Where the letter ends, if a list of letters follows ("3411 A and B (XXX)").</summary>
    public int LetterEnd { get; init; }
}
