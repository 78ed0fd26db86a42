using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Facts;

internal sealed class LanguageDetectorTests
{
    [TestCase("The member States of the Organization have agreed on joint measures against terrorism.", "en")]
    [TestCase("Государства — члены Организации подтвердили готовность к сотрудничеству.", "ru")]
    [TestCase("Les États membres ont réaffirmé leur volonté de coopérer avec les organisations.", "fr")]
    [TestCase("Los Estados miembros reafirmaron su voluntad de cooperar con las organizaciones.", "es")]
    [TestCase("Держави-члени підтвердили готовність до співпраці з міжнародними організаціями та країнами.", "uk")]
    [TestCase("Дзяржавы-члены пацвердзілі гатоўнасць да супрацоўніцтва ў рамках арганізацыі.", "be")]
    [TestCase("Ұйымға мүше мемлекеттер халықаралық ынтымақтастыққа дайын екенін растады және құптады.", "kk")]
    [TestCase("Уюмга мүчө мамлекеттер эл аралык кызматташтыкка даяр экенин ырасташты жана колдошту.", "ky")]
    [TestCase("Давлатҳои аъзои Созмон омодагии худро ба ҳамкорӣ бо созмонҳои байналмилалӣ изҳор карданд.", "tg")]
    [TestCase("Կազմակերպության անդամ պետությունները վերահաստատեցին պատրաստակամությունը։", "hy")]
    [TestCase("أكدت الدول الأعضاء في المنظمة استعدادها للتعاون مع المنظمات الدولية.", "ar")]
    [TestCase("各成员国重申愿意与国际组织和第三国发展合作关系。", "zh")]
    [TestCase("Die Mitgliedstaaten haben ihre Bereitschaft zur Zusammenarbeit mit den Organisationen bekräftigt.", "de")]
    public void Tells_the_language_of_one_sentence(string text, string language) => Assert.That(LanguageDetector.Detect(text), Is.EqualTo(language));

    [TestCase("")]
    [TestCase("12.05.2021 5/8")]
    [TestCase("CSTO")]
    [TestCase("Imangali Tasmagambetov")]
    public void Does_not_guess(string text) => Assert.That(LanguageDetector.Detect(text), Is.Null);
}
