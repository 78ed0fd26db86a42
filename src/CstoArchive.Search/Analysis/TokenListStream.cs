using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CstoArchive.Search.Analysis;

/// <summary>Hands tokens that were made already to the index writer, as stems or as written, without making strings of them again.</summary>
internal sealed class TokenListStream : TokenStream
{
    private readonly TermBytesAttribute term = new();
    private readonly IPositionIncrementAttribute increment;
    private readonly bool stems;
    private List<Token> tokens = [];
    private int next;

    public TokenListStream(bool stems)
    {
        this.stems = stems;
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public TokenListStream Of(List<Token> list)
    {
        tokens = list;
        next = 0;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next >= tokens.Count)
        {
            return false;
        }

        var token = tokens[next++];
        term.Bytes = stems ? token.Word.StemBytes : token.Word.WrittenBytes;
        increment.PositionIncrement = token.Increment;
        return true;
    }
}

/// <summary>The bytes of the current term, ready to index.</summary>
internal interface ITermBytesAttribute : ITermToBytesRefAttribute
{
    byte[] Bytes { get; set; }
}

/// <inheritdoc cref="ITermBytesAttribute"/>
internal sealed class TermBytesAttribute : Lucene.Net.Util.Attribute, ITermBytesAttribute
{
    private readonly BytesRef reference = new();

    public byte[] Bytes { get; set; } = [];

    public BytesRef BytesRef => reference;

    public void FillBytesRef()
    {
        reference.Bytes = Bytes;
        reference.Offset = 0;
        reference.Length = Bytes.Length;
    }

    public override void Clear() => Bytes = [];

    public override void CopyTo(IAttribute target) => ((TermBytesAttribute)target).Bytes = Bytes;
}
