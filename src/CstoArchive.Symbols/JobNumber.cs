using System.Diagnostics.CodeAnalysis;
using CstoArchive.Symbols.Reading;

namespace CstoArchive.Symbols;

/// <summary>
/// The job number printed at the foot of a paper's first page: <c>21-07422</c> (New York), <c>GE.08-13337</c> (Geneva),
/// <c>V.21-06705</c> (Vienna), or the bar code over it, <c>*2107422*</c>. It names one language version of one paper.
/// </summary>
public sealed record JobNumber
{
    private JobNumber(string canonical, string key)
    {
        Canonical = canonical;
        Key = key;
    }

    /// <summary>
    /// Without the language letter: <c>21-07422</c>, <c>GE.08-13337</c>. A bar code keeps its asterisks, <c>*2107422*</c>, because it does not say which office's number it is.
    /// </summary>
    public string Canonical { get; }

    /// <summary>The year's two digits and the number's five, the same for all spellings: <c>2107422</c>. Offices may share one.</summary>
    public string Key { get; }

    /// <summary>Whether this was read from a bar code, so that the office is not known.</summary>
    public bool IsBarCode => Canonical[0] == '*';

    /// <summary>
    /// Reads a job number that stands alone: with or without language letter and date codes (<c>21-18229 (E) 091221</c>), a bar code, the name of a file of the
    /// documents system (<c>N2107422.pdf</c>, <c>1910268E.docx</c>).
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JobNumber? jobNumber)
    {
        jobNumber = null;
        if (text is { Length: <= 64 })
        {
            _ = JobNumberReader.TryReadAlone(text, out jobNumber);
        }

        return jobNumber is not null;
    }

    /// <param name="office">GE., V. or nothing.</param>
    /// <param name="digits">Two digits of the year and five of the number.</param>
    internal static JobNumber Create(ReadOnlySpan<char> office, ReadOnlySpan<char> digits) =>
        new(string.Concat(office, digits[..2], "-", digits[2..]), digits.ToString());

    internal static JobNumber CreateFromBarCode(ReadOnlySpan<char> digits) => new($"*{digits}*", digits.ToString());

    public override string ToString() => Canonical;
}
