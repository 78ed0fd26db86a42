namespace CstoArchive.Symbols.Tables;

/// <summary>
/// How sentences name the bodies that adopt resolutions: runs of words by their beginnings, so that one line serves all cases of a noun. The longest run that fits wins. A new language or
/// body is one line here.
/// </summary>
internal static class BodyNames
{
    private const int Buckets = 256;

    private static readonly (string Words, CitingBody Body)[] s_all =
    [
        ("general assembl", CitingBody.GeneralAssembly), ("assembl", CitingBody.GeneralAssembly), ("unga", CitingBody.GeneralAssembly), ("=ga", CitingBody.GeneralAssembly),
        ("g.a", CitingBody.GeneralAssembly), ("генеральн ассамбле", CitingBody.GeneralAssembly), ("ассамбле", CitingBody.GeneralAssembly), ("=га", CitingBody.GeneralAssembly),
        ("генассамбле", CitingBody.GeneralAssembly), ("генеральн асамбле", CitingBody.GeneralAssembly), ("асамбле", CitingBody.GeneralAssembly),
        ("asamblea", CitingBody.GeneralAssembly), ("assemblée", CitingBody.GeneralAssembly), ("assembleia", CitingBody.GeneralAssembly), ("generalversammlung", CitingBody.GeneralAssembly),
        ("الجمعية العامة", CitingBody.GeneralAssembly), ("大会", CitingBody.GeneralAssembly),

        ("security council", CitingBody.SecurityCouncil), ("unsc", CitingBody.SecurityCouncil), ("scr", CitingBody.SecurityCouncil), ("=sc", CitingBody.SecurityCouncil),
        ("s.c", CitingBody.SecurityCouncil), ("совет безопасност", CitingBody.SecurityCouncil), ("=сб", CitingBody.SecurityCouncil), ("совбез", CitingBody.SecurityCouncil),
        ("рад безпеки", CitingBody.SecurityCouncil), ("conseil de sécurité", CitingBody.SecurityCouncil), ("consejo de seguridad", CitingBody.SecurityCouncil),
        ("conselho de segurança", CitingBody.SecurityCouncil), ("sicherheitsrat", CitingBody.SecurityCouncil), ("مجلس الأمن", CitingBody.SecurityCouncil),
        ("安全理事会", CitingBody.SecurityCouncil), ("安理会", CitingBody.SecurityCouncil),

        ("economic and social council", CitingBody.EconomicAndSocialCouncil), ("ecosoc", CitingBody.EconomicAndSocialCouncil), ("экосос", CitingBody.EconomicAndSocialCouncil),
        ("экономическ и социальн совет", CitingBody.EconomicAndSocialCouncil), ("conseil économique et social", CitingBody.EconomicAndSocialCouncil),
        ("consejo económico y social", CitingBody.EconomicAndSocialCouncil), ("经济及社会理事会", CitingBody.EconomicAndSocialCouncil),

        ("human rights council", CitingBody.HumanRightsCouncil), ("hrc", CitingBody.HumanRightsCouncil), ("unhrc", CitingBody.HumanRightsCouncil),
        ("совет по правам человека", CitingBody.HumanRightsCouncil), ("спч", CitingBody.HumanRightsCouncil), ("рад з прав людини", CitingBody.HumanRightsCouncil),
        ("conseil des droits de", CitingBody.HumanRightsCouncil), ("consejo de derechos humanos", CitingBody.HumanRightsCouncil), ("人权理事会", CitingBody.HumanRightsCouncil),

        ("commission on human rights", CitingBody.CommissionOnHumanRights), ("комисси по правам человека", CitingBody.CommissionOnHumanRights),
        ("commission des droits de", CitingBody.CommissionOnHumanRights), ("comisión de derechos humanos", CitingBody.CommissionOnHumanRights),
        ("sub-commission", CitingBody.SubCommission), ("subcommission", CitingBody.SubCommission), ("подкомисси", CitingBody.SubCommission),
        ("sous-commission", CitingBody.SubCommission), ("subcomisión", CitingBody.SubCommission),
        ("environment assembl", CitingBody.EnvironmentAssembly), ("unea", CitingBody.EnvironmentAssembly), ("ассамбле организации объединенных наций по окружающей", CitingBody.EnvironmentAssembly),
        ("юнеа", CitingBody.EnvironmentAssembly),

        ("council", CitingBody.SomeCouncil), ("совет", CitingBody.SomeCouncil), ("conseil", CitingBody.SomeCouncil), ("consejo", CitingBody.SomeCouncil),
        ("commission", CitingBody.SomeCommission), ("комисси", CitingBody.SomeCommission), ("comisión", CitingBody.SomeCommission),

        ("parliament", CitingBody.Other), ("парламент", CitingBody.Other), ("pace", CitingBody.Other), ("пасе", CitingBody.Other), ("council of europe", CitingBody.Other), ("european", CitingBody.Other),
        ("совет европы", CitingBody.Other), ("европейск", CitingBody.Other), ("economic commission", CitingBody.Other), ("экономическ комисси", CitingBody.Other), ("commission économique", CitingBody.Other),
        ("comisión económica", CitingBody.Other), ("economic and social commission", CitingBody.Other), ("экономическ и социальн комисси", CitingBody.Other),
        ("eclac", CitingBody.Other), ("экла", CitingBody.Other), ("cepal", CitingBody.Other), ("escap", CitingBody.Other), ("эскато", CitingBody.Other), ("escwa", CitingBody.Other), ("unctad", CitingBody.Other),
        ("юнктад", CitingBody.Other), ("iaea", CitingBody.Other), ("магатэ", CitingBody.Other), ("unesco", CitingBody.Other), ("юнеско", CitingBody.Other), ("opcw", CitingBody.Other), ("озхо", CitingBody.Other),
        ("osce", CitingBody.Other), ("обсе", CitingBody.Other), ("governing council", CitingBody.Other), ("совет управляющих", CitingBody.Other), ("board", CitingBody.Other), ("правлени", CitingBody.Other),
        ("исполнительн совет", CitingBody.Other), ("conference", CitingBody.Other), ("конференци", CitingBody.Other), ("world health assembl", CitingBody.Other), ("=wha", CitingBody.Other), ("=oic", CitingBody.Other), ("=оис", CitingBody.Other), ("african union", CitingBody.Other), ("=au assembl", CitingBody.Other), ("всемирн ассамбле", CitingBody.Other),
        ("parliamentary assembl", CitingBody.Other), ("парламентск ассамбле", CitingBody.Other), ("inter-american", CitingBody.Other), ("межамериканск", CitingBody.Other), ("african commission", CitingBody.Other),
        ("compensation commission", CitingBody.Other), ("league of", CitingBody.Other), ("лиг арабск", CitingBody.Other), ("peace and security council", CitingBody.Other), ("council of the league", CitingBody.Other),
        ("trade and development board", CitingBody.Other), ("council of ministers", CitingBody.Other), ("совет министров", CitingBody.Other), ("trusteeship", CitingBody.Other), ("trusteeship council", CitingBody.Other), ("совет по опеке", CitingBody.Other),
        ("совет коллективной безопасности", CitingBody.Other), ("совет глав", CitingBody.Other), ("collective security council", CitingBody.Other), ("national assembl", CitingBody.Other), ("национальн ассамбле", CitingBody.Other),
        ("legislative assembl", CitingBody.Other), ("congress", CitingBody.Other), ("senate", CitingBody.Other), ("supreme soviet", CitingBody.Other), ("верховн совет", CitingBody.Other),
    ];

    private static readonly (string[] Words, CitingBody Body)[][] s_byFirst = Index();

    /// <summary>The body that the words beginning at one place name, the longest run that fits; None where they name none.</summary>
    /// <param name="text">The text that holds the words.</param>
    /// <param name="words">Where the words are.</param>
    /// <param name="at">The index of the first word.</param>
    /// <param name="length">How many words the name takes.</param>
    public static CitingBody Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int at, out int length)
    {
        length = 0;
        var body = CitingBody.None;
        foreach (var (names, named) in s_byFirst[Bucket(words[at].Of(text))])
        {
            if (names.Length > length && at + names.Length <= words.Length && Fits(text, words.Slice(at, names.Length), names))
            {
                length = names.Length;
                body = named;
            }
        }

        return body;
    }

    /// <summary>By the first two letters, in any case; a word of one letter names nothing.</summary>
    private static int Bucket(ReadOnlySpan<char> word) =>
        word.Length < 2 ? 0 : ((Lower(word[0]) * 31) + Lower(word[1])) % Buckets;

    private static int Lower(char c) => c < 0x80 ? c | 0x20 : char.ToLowerInvariant(c);

    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var word = words[i].Of(text);
            if (!(names[i][0] == '=' ? word.Equals(names[i].AsSpan(1), StringComparison.OrdinalIgnoreCase) : word.StartsWith(names[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static (string[] Words, CitingBody Body)[][] Index()
    {
        var buckets = new List<(string[], CitingBody)>[Buckets];
        foreach (var (words, body) in s_all)
        {
            var names = words.Split(' ');
            (buckets[Bucket(names[0].TrimStart('='))] ??= []).Add((names, body));
        }

        return [.. buckets.Select(b => b?.ToArray() ?? [])];
    }
}
