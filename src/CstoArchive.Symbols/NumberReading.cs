namespace CstoArchive.Symbols;

/// <summary>In which form a person gave a number.</summary>
public enum NumberForm
{
    /// <summary>Nothing was read; the fault says where and why.</summary>
    None,

    /// <summary>One symbol: A/75/906.</summary>
    Symbol,

    /// <summary>The symbols of one paper of several organs: A/75/906-S/2021/534.</summary>
    JointSymbols,

    /// <summary>A job number: 21-07422 (E).</summary>
    JobNumber,

    /// <summary>The bar code of a job number: *2107422*.</summary>
    BarCode,

    /// <summary>A file's name: A_75_906-EN.pdf, N2107422.pdf.</summary>
    FileName,

    /// <summary>An address: https://undocs.org/en/A/75/906.</summary>
    Link,

    /// <summary>A resolution or decision by its number: 217 A (III), "resolution 2535 (2020)".</summary>
    Citation,

    /// <summary>Running text with numbers in it: "UN Doc. A/75/906, para. 12".</summary>
    Text,
}

/// <summary>What a person's number was read as.</summary>
public sealed record NumberReading
{
    /// <summary>The text as given.</summary>
    public required string Input { get; init; }

    public NumberForm Form { get; init; }

    /// <summary>The symbols read for certain, in their order; of a joint paper all of them. Empty where the number is a job number, ambiguous or faulty.</summary>
    public IReadOnlyList<DocumentSymbol> Symbols { get; init; } = [];

    /// <summary>The job number read, if it was one.</summary>
    public JobNumber? JobNumber { get; init; }

    /// <summary>Where the number may be one of several papers' ("75/1" alone): those papers, the likeliest first. Empty otherwise.</summary>
    public IReadOnlyList<DocumentSymbol> Candidates { get; init; } = [];

    /// <summary>Why nothing was read. There exactly where <see cref="Form"/> is None.</summary>
    public SymbolFault? Fault { get; init; }

    /// <summary>Whether only candidates can be given.</summary>
    public bool IsAmbiguous => Candidates.Count > 0;
}
