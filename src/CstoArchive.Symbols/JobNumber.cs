using System.Diagnostics.CodeAnalysis;

namespace CstoArchive.Symbols;

/// <summary>
/// The job number printed at the foot of a paper's first page: <c>21-07422</c> (New York), <c>GE.08-13337</c> (Geneva).
/// It names one language version of one paper.
/// </summary>
public sealed record JobNumber
{
    private JobNumber(string canonical) => Canonical = canonical;

    /// <summary>Without the language letter and the bar code's asterisks: <c>21-07422</c>.</summary>
    public string Canonical { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out JobNumber? jobNumber)
    {
        jobNumber = text is { Length: 8 } && text[2] == '-' ? new JobNumber(text) : null;
        return jobNumber is not null;
    }

    public override string ToString() => Canonical;
}
