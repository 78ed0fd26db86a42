using CstoArchive.Search.Indexing;
using CstoArchive.Symbols;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CstoArchive.Search.Querying.Building;

/// <summary>The documents with a symbol that belongs to a pattern (<c>A/75/*</c>, <c>A/75/900..910</c>) in a field of symbols.</summary>
internal sealed class SymbolPatternQuery(string field, SymbolPattern pattern) : MultiTermQuery(field)
{
    private readonly SymbolPattern _pattern = pattern;

    public override string ToString(string field) => $"{Field}:{_pattern.Text}";

    public override bool Equals(object? other) => base.Equals(other) && other is SymbolPatternQuery query && query._pattern.Text == _pattern.Text;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _pattern.Text);

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Matching(terms.GetEnumerator(), _pattern);

    private sealed class Matching : FilteredTermsEnum
    {
        private readonly SymbolPattern _pattern;
        private readonly BytesRef _prefix;

        public Matching(TermsEnum terms, SymbolPattern pattern) : base(terms)
        {
            _pattern = pattern;
            // A number at the end of the common beginning may go on, so its width is not known yet.
            _prefix = new BytesRef(Schema.SymbolKey(pattern.KeyPrefix.AsSpan().TrimEnd("0123456789").ToString()));
            SetInitialSeekTerm(_prefix);
        }

        protected override AcceptStatus Accept(BytesRef term) =>
            !StringHelper.StartsWith(term, _prefix) ? AcceptStatus.END
            : _pattern.MatchesKey(Schema.PlainKey(term.Utf8ToString())) ? AcceptStatus.YES : AcceptStatus.NO;
    }
}
