using CstoArchive.Symbols.Reading.Elements;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Reading;

/// <summary>
/// Reads one symbol from left to right into its canonical form. The elements are told apart by their type, never by position only, because the
/// order of the middle ones is not fixed. The same reader serves a symbol that stands alone (any case, any blanks) and one in running text
/// (capitals, clean boundaries, nothing taken that may belong to the sentence).
/// </summary>
/// <remarks>Bounded: no symbol is longer than <see cref="MaxLength"/> or has more than <see cref="MaxElements"/> elements, whatever the text.</remarks>
internal ref struct SymbolReader
{
    public const int MaxLength = 128;
    public const int MaxElements = 16;

    /// <summary>Room for the longest element.</summary>
    private const int ElementRoom = 48;

    private const int LongestWeak = 3;

    private SymbolDraft _draft;

    /// <param name="text">The text; the symbol may stand anywhere in it.</param>
    /// <param name="canonical">Where the canonical form goes; at least <see cref="MaxLength"/> long.</param>
    /// <param name="running">Whether the text is running text, read strictly, or the symbol alone.</param>
    /// <param name="anyCase">Whether words in lower case are taken in running text too, as in a link.</param>
    public SymbolReader(ReadOnlySpan<char> text, Span<char> canonical, bool running, bool anyCase = false) =>
        _draft = new SymbolDraft(text, canonical[..MaxLength], running) { AnyCase = anyCase };

    /// <summary>The canonical form, after <see cref="Read"/> gave true.</summary>
    public readonly ReadOnlySpan<char> Canonical => _draft.Cursor.Buffer[.._draft.EndLength];

    /// <summary>Just behind the symbol's last character.</summary>
    public readonly int End => _draft.End;

    /// <summary>Elements of the symbol read.</summary>
    public readonly int Elements => _draft.EndElements;

    /// <summary>Whether a digit was read from a letter that scanning puts for it (Add.l).</summary>
    public readonly bool IsRepaired => _draft.Cursor.IsRepaired;

    /// <summary>A principal organ's or short series' letters and one number of one or two digits: more often a paper size or a clause.</summary>
    public readonly bool IsWeak =>
        _draft is { EndElements: 2, SecondNumber: >= 0 and < 100 } && _draft.Cursor.Buffer.IndexOfAny('/', '.') <= LongestWeak && _draft.Cursor.Buffer[LongestWeak] != '.';

    /// <summary>Where the text turned out to be no symbol, after <see cref="Read"/> gave false.</summary>
    public readonly int FaultAt => _draft.FaultAt;

    /// <summary>What would have had to stand there.</summary>
    public readonly string Expected => _draft.Expected;

    /// <summary>Reads the symbol that begins at <paramref name="start"/>. False: there is none; then the fault says why.</summary>
    public bool Read(int start) => ReadOnce(start) && IsCanonical(start);

    /// <summary>Reads modifications that stand apart from the symbol they belong to: "and Add.1/Corr.1". False: none stand there.</summary>
    /// <param name="stem">The canonical symbol without modifications.</param>
    /// <param name="start">Where the first modification begins.</param>
    public bool ReadBehind(scoped ReadOnlySpan<char> stem, int start)
    {
        if (stem.Length > MaxLength - ElementRoom)
        {
            return false;
        }

        _draft.Cursor.Append(stem);
        _draft.Cursor.Append('/');
        var first = stem.IndexOfAny('/', '.', '(');
        _draft.Series = SeriesTable.Find(first < 0 ? stem : stem[..first]);
        _draft.Elements = stem.Count('/') + 1;
        _draft.Cursor.Position = start;
        if (Element.Read(ref _draft) != ElementKind.Numbered)
        {
            return false;
        }

        _draft.Accept();
        return ReadElements() && IsCanonical(start);
    }

    private bool ReadOnce(int start)
    {
        _draft.Cursor.Position = start;
        _draft.Cursor.StepOverIgnorable();
        return FirstElement.Read(ref _draft) && ReadElements();
    }

    /// <summary>
    /// A text is a symbol only where its canonical form, standing alone, is read as itself: what was taken on the strength of its surroundings has to
    /// hold without them.
    /// </summary>
    private bool IsCanonical(int start)
    {
        Span<char> again = stackalloc char[MaxLength];
        var reader = new SymbolReader(Canonical, again, running: false);
        return (reader.ReadOnce(0) && reader.End == _draft.EndLength && reader.Canonical.SequenceEqual(Canonical)) || _draft.Fail(start, "a symbol whose elements fit together");
    }

    private bool ReadElements()
    {
        while (ElementSlash.TryRead(ref _draft))
        {
            if (_draft.Elements == MaxElements || _draft.Cursor.Length > MaxLength - ElementRoom)
            {
                return _draft.Fail(_draft.Cursor.Position, "a symbol of at most 16 elements");
            }

            switch (Element.Read(ref _draft))
            {
                case ElementKind.Fault:
                    return false;
                case ElementKind.None when _draft is { End: 0, Elements: 1 }:
                    return _draft.Fail(_draft.Cursor.Position, SecondElement.Expected(_draft));
                case ElementKind.None:
                    return SymbolEnd.Finish(ref _draft);
                case ElementKind.Numbered:
                    _draft.Accept();
                    break;
                case ElementKind.Word when SymbolEnd.MayBeWord(_draft):
                    _draft.Accept();
                    break;
            }
        }

        return SymbolEnd.Finish(ref _draft);
    }
}
