namespace CstoArchive.Extraction;

/// <summary>Says of a file that no format reads what it is, so that its keeper knows what to do.</summary>
internal static class UnsupportedFormats
{
    public static string Reason(SourceFile file) => file.Head switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "A document of an old Office version (.doc, .xls, .ppt) is not read; save it as .docx or PDF.",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "Rich Text Format is not read; save it as .docx or PDF.",
        [(byte)'P', (byte)'K', 3, 4, ..] => file.Extension switch
        {
            ".odt" or ".ods" or ".odp" => "OpenDocument files are not read; save it as .docx or PDF.",
            ".xlsx" or ".pptx" => "Spreadsheets and presentations are not read; save it as PDF.",
            ".epub" => "EPUB books are not read.",
            _ => "Archives are not opened; unpack it beside itself.",
        },
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..]
            => "An image has no text; scans are read from PDF files only.",
        [0x1F, 0x8B, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "Archives are not opened; unpack it beside itself.",
        _ => file.Extension.Length == 0 ? "No format that is read here, and no text." : $"Files with the extension {file.Extension} are not read.",
    };
}
