using CsCheck;
using CstoArchive.Search;

namespace CstoArchive.Tests.Search;

public class KeptTextTests
{
    [Test]
    public void A_page_is_read_as_it_was_kept() =>
        Gen.Char[' ', 'я'].Array[0, 3_000].Select(letters => new string(letters)).Sample(text => KeptText.Unpack(KeptText.Pack(text)) == text, iter: 300);

    [Test]
    public void So_is_a_page_that_says_the_same_three_million_times()
    {
        var text = new string('a', 3_000_000);

        Assert.That(KeptText.Unpack(KeptText.Pack(text)), Is.EqualTo(text));
    }

    [Test]
    public void Damaged_bytes_are_told_from_a_page()
    {
        var packed = KeptText.Pack("The Ministers met in Dushanbe and adopted a statement on cooperation against drugs.");

        Assert.That(() => KeptText.Unpack(packed[..^5]), Throws.InstanceOf<InvalidDataException>());
        Assert.That(() => KeptText.Unpack([]), Throws.InstanceOf<InvalidDataException>());
    }
}
