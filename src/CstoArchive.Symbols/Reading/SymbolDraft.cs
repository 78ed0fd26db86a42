using CstoArchive.Symbols.Reading.Elements;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>A symbol while it is read: the cursor, what the elements so far have told, where the symbol may end, and why it is none.</summary>
internal ref struct SymbolDraft
{
    /// <summary>Steps through the text and writes the canonical form.</summary>
    public SymbolCursor Cursor;

    /// <param name="text">The text; the symbol may stand anywhere in it.</param>
    /// <param name="canonical">Where the canonical form goes.</param>
    /// <param name="isRunning">Whether the text is running text, read strictly, or the symbol alone.</param>
    public SymbolDraft(ReadOnlySpan<char> text, Span<char> canonical, bool isRunning)
    {
        Cursor = new SymbolCursor(text, canonical);
        IsRunning = isRunning;
    }

    public bool IsRunning { get; }

    /// <summary>Whether words in lower case are taken in running text too, as in a link.</summary>
    public bool AnyCase { get; init; }

    /// <summary>The series of the first element; null where the tables don't have it.</summary>
    public Series? Series { get; set; }

    /// <summary>Elements read, with the one being read.</summary>
    public int Elements { get; set; }

    /// <summary>Whether the first slash had blanks around it: then all may have.</summary>
    public bool IsSpaced { get; set; }

    /// <summary>The second element's number where it is a bare number; -1 otherwise.</summary>
    public int SecondNumber { get; set; } = -1;

    /// <summary>Where that number stands in the text.</summary>
    public int SecondNumberAt { get; set; }

    /// <summary>Whether the symbol is a resolution's or decision's (RES, DEC).</summary>
    public bool IsResolution { get; private set; }

    /// <summary>Whether it is one of the Security Council's (S/RES).</summary>
    public bool IsCouncilResolution { get; private set; }

    /// <summary>Whether it is one of the General Assembly's (A/RES, A/DEC).</summary>
    public bool IsAssemblyResolution { get; private set; }

    /// <summary>Where the last element ended that a symbol may end with; 0: nowhere yet.</summary>
    public int End { get; private set; }

    /// <summary>The length of the canonical form there.</summary>
    public int EndLength { get; private set; }

    /// <summary>The elements up to there.</summary>
    public int EndElements { get; private set; }

    /// <summary>Where in the text it turned out that this is no symbol.</summary>
    public int FaultAt { get; private set; }

    /// <summary>What would have had to stand there; empty while there is no fault.</summary>
    public string Expected { get; private set; } = "";

    /// <summary>The symbol may end with the element just read.</summary>
    public void Accept()
    {
        End = Cursor.Position;
        while (End > 0 && Characters.Fold(Cursor.Text[End - 1]) == Characters.Ignorable)
        {
            End--;
        }

        EndLength = Cursor.Length;
        EndElements = Elements;
    }

    /// <summary>This is no symbol. Always false.</summary>
    public bool Fail(int at, string expected)
    {
        FaultAt = at;
        Expected = expected;
        End = 0;
        return false;
    }

    /// <inheritdoc cref="Fail"/>
    public ElementKind Fault(int at, string expected)
    {
        Fail(at, expected);
        return ElementKind.Fault;
    }

    /// <summary>Notes whether the element that begins at <paramref name="from"/> of the canonical form makes the symbol a resolution's.</summary>
    public void NoteResolution(int from)
    {
        if (IsResolution || Elements == 1)
        {
            return;
        }

        var element = Cursor.Written[from..];
        IsResolution = element is "RES" or "DEC" || element.StartsWith("RES.");
        IsCouncilResolution = IsResolution && Elements == 2 && Series?.First == "S";
        IsAssemblyResolution = IsResolution && Elements == 2 && Series?.First == "A";
    }
}
