using CstoArchive.Extraction;

namespace CstoArchive.Tests.Extraction.Facts;

internal sealed class BodyNamesTests
{
    [TestCase("Statement by the Ministers for Foreign Affairs of the States members of the Collective Security Treaty Organization", "Council of Ministers for Foreign Affairs")]
    [TestCase("Заявление министров иностранных дел государств — членов Организации Договора о коллективной безопасности", "Council of Ministers for Foreign Affairs")]
    [TestCase("Заседание СМИД ОДКБ", "Council of Ministers for Foreign Affairs")]
    [TestCase("Декларация Совета коллективной безопасности", "Collective Security Council")]
    [TestCase("Statement by the President of the Security Council", "Security Council")]
    [TestCase("Resolution adopted by the General Assembly on 1 December 2025", "General Assembly")]
    [TestCase("Statement of the Committee of Secretaries of Security Councils", "Committee of Secretaries of Security Councils")]
    [TestCase("Комитет секретарей советов безопасности обсудил обстановку", "Committee of Secretaries of Security Councils")]
    [TestCase("The CSTO Secretary General took part in the debate", "Secretary General")]
    [TestCase("Report of the Secretary-General of the United Nations", "Secretary-General of the United Nations")]
    [TestCase("Заявление Генерального секретаря ОДКБ", "Secretary General")]
    public void Names_the_maker(string title, string body) => Assert.That(BodyNames.Find(title), Is.EqualTo([body]));

    [TestCase("Секретарь Совета безопасности Республики Беларусь")]
    [TestCase("Выступление в Совете Безопасности ООН")]
    [TestCase("Встреча с представителями СМИ")]
    [TestCase("Report of the Secretary-General")]
    public void Names_nobody_by_chance(string title) => Assert.That(BodyNames.Find(title), Is.Empty);
}
