namespace CstoArchive.Search;

/// <summary>A number found in a pasted text at <c>[Start..End]</c> (UTF-16 code units), looked up.</summary>
public sealed record CheckedNumber(int Start, int End, string Text, NumberAnswer Answer);

public sealed record WantedNumber(string Symbol, string Description, int CitingDocuments);
