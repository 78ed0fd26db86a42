using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CstoArchive.Search.Analysis;

/// <summary>One term, exactly as given; used again for the next. Lucene's own way to index a key makes a stream for every value.</summary>
internal sealed class KeyStream : TokenStream
{
    private readonly TermBytesAttribute term = new();
    private readonly IPositionIncrementAttribute increment;
    private byte[] key = [];
    private bool given;

    public KeyStream()
    {
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public KeyStream Of(string value)
    {
        key = Encoding.UTF8.GetBytes(value);
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        given = false;
    }

    public override bool IncrementToken()
    {
        if (given)
        {
            return false;
        }

        // The end of a stream leaves another increment there.
        increment.PositionIncrement = 1;
        term.Bytes = key;
        return given = true;
    }
}
