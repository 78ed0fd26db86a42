namespace CstoArchive.Search;

/// <summary><c>Kind</c> is <c>number</c>, <c>title</c> or <c>term</c>; <c>Url</c> leads to the document where there is one.</summary>
public sealed record Suggestion(string Text, string Kind, string? Url);
