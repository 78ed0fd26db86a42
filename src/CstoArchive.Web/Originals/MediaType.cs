using System.Text.Unicode;

namespace CstoArchive.Web.Originals;

/// <summary>How an original is handed to a browser: a few known kinds are shown, everything else is saved.</summary>
internal sealed record MediaType(string ContentType, bool Shown)
{
    private const int Probe = 64 << 10;

    /// <summary>
    /// What a browser may do with the file. A saved page keeps its looks but runs nothing: no script, no form, no origin of ours.
    /// Some browsers refuse to show a PDF in a sandbox; its viewer is one already, and gives the file no origin either.
    /// </summary>
    public string Policy => ContentType == "application/pdf"
        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
        : "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

    public static MediaType Of(FileInfo file) => file.Extension.ToLowerInvariant() switch
    {
        ".pdf" => new("application/pdf", true),
        ".html" or ".htm" => new("text/html", true),
        ".txt" or ".md" => new(IsUtf8(file) ? "text/plain; charset=utf-8" : "text/plain", true),
        ".docx" => new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
        _ => new("application/octet-stream", false),
    };

    /// <summary>Does the file begin as UTF-8 (which plain ASCII is, too)? If not, the browser's own guess is the better one.</summary>
    private static bool IsUtf8(FileInfo file)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[(int)Math.Min(file.Length, Probe)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var end = read;
        // A character may be cut at the end of the probe.
        while (end > 0 && read - end < 3 && (bytes[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        if (end > 0 && bytes[end - 1] >= 0xC0)
        {
            end--;
        }

        return Utf8.IsValid(bytes.AsSpan(0, end));
    }
}
