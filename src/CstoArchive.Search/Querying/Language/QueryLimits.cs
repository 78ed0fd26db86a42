namespace CstoArchive.Search.Language;

/// <summary>What one query may ask for. Anything beyond is left out, and the answer says so.</summary>
internal static class QueryLimits
{
    /// <summary>UTF-16 code units of a query.</summary>
    public const int Length = 2_000;

    /// <summary>UTF-16 code units of a bag of words.</summary>
    public const int BagLength = 20_000;

    /// <summary>Words, phrases, numbers and filters.</summary>
    public const int Clauses = 64;

    /// <summary>Parentheses within parentheses.</summary>
    public const int Depth = 16;

    /// <summary>Prefixes, wildcards and fuzzy words, which each look through the list of terms.</summary>
    public const int Patterns = 8;

    /// <summary>Words of a phrase.</summary>
    public const int PhraseWords = 64;

    /// <summary>The greatest n of NEAR/n and of <c>"..."~n</c>.</summary>
    public const int Distance = 50;

    /// <summary>NEAR without a number.</summary>
    public const int DefaultDistance = 10;

    /// <summary>Letters before the first <c>*</c> or <c>?</c>.</summary>
    public const int LettersBeforeWildcard = 2;

    /// <summary>Stars and question marks in one word.</summary>
    public const int Wildcards = 4;

    /// <summary>Letters a fuzzy word needs.</summary>
    public const int FuzzyLetters = 4;

    /// <summary>UTF-16 code units of one word; longer ones are no words.</summary>
    public const int WordLength = 200;
}
