namespace CstoArchive.Symbols.Reading.Elements;

/// <summary>What reading an element came to.</summary>
internal enum ElementKind
{
    /// <summary>No element here: the symbol ended before the slash.</summary>
    None,

    /// <summary>What stands here can't be a symbol at all.</summary>
    Fault,

    /// <summary>A word without a number.</summary>
    Word,

    /// <summary>An element with a number, letter or numeral that may end a symbol.</summary>
    Numbered,
}
