namespace CstoArchive.Search.Searching;

/// <summary>Some of an index's documents, a bit for each: of a million they fit into a processor's cache, where a number for each does not.</summary>
internal sealed class DocumentSet(int documents)
{
    private const int BitsOfWord = 64;

    private readonly ulong[] words = new ulong[(documents + BitsOfWord - 1) / BitsOfWord];

    public void Add(int document) => words[document / BitsOfWord] |= 1UL << (document % BitsOfWord);

    public bool Has(int document) => (words[(uint)document / BitsOfWord] >> (document % BitsOfWord) & 1) != 0;
}
