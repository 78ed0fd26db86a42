using System.Collections.Frozen;

namespace CstoArchive.Extraction;

/// <summary>
/// What gives a language away: its commonest small words, and its letters that some neighbour in the same script lacks.
/// A new language is a new row. Languages that have a script to themselves stand in <see cref="LanguageDetector"/>.
/// </summary>
internal static class LanguageWords
{
    private static readonly (string Language, string Letters, string Words)[] Rows =
    [
        // Latin script
        ("en", "", "the of and to in that is for on with as by this be are was were which it from at has have not or an been will their its we our they should would"),
        ("fr", "çœùû", "le la les des du de et en un une dans que qui pour sur par au aux est sont avec ce cette ces nous notre leur leurs ne pas plus a à été ont il elle se sa son ses ou d l qu"),
        ("es", "ñ¿¡", "el la los las de del y en que un una para por con se su sus es son al lo como más no ha han este esta estos o entre sobre también nuestro nuestra nos fue ser"),
        ("pt", "ãõ", "o a os as de do da dos das e em no na nos nas que um uma para por com se é ao aos à às não mais como pelo pela são seu sua foi ou entre também nosso nossa"),
        ("it", "ìò", "il lo la i gli le di del della dei delle degli e in un una che per con su da dal dalla al alla è sono nel nella non si come più ha anche questo questa nostro nostra ed"),
        ("de", "ßäöü", "der die das und in von zu den dem des mit für auf ist im nicht ein eine einer eines sich auch als an es wird werden durch bei oder sind wir unsere haben nach über"),
        ("nl", "", "de het een van en in op te dat is voor met zijn aan niet door ook als bij of uit wij worden deze naar tot heeft onze dit die"),
        ("pl", "ąęłśźż", "i w na z do że się nie jest o dla przez po od oraz jak to są który która które tym przy ich za"),
        ("cs", "ěřůý", "a v na se s že je do pro o z k to by jako které který která jsou ve po při také byl od podle"),
        ("sk", "ľĺŕô", "a v na sa s že je do pre o z k to by ako ktoré ktorý ktorá sú vo po pri tiež bol od podľa"),
        ("ro", "ășțţşâ", "și şi de la în a cu pe din care pentru că este sunt o un ale al prin mai nu sau se lui fi"),
        ("hu", "őű", "a az és hogy nem is egy meg van ez volt mint de vagy csak ki el kell által között"),
        ("tr", "ğışç", "ve bir bu ile için de da olarak olan daha gibi en kadar sonra ne çok her ancak tarafından üzere ya"),
        ("az", "əğışç", "və bir bu ilə üçün də da olan olaraq daha kimi ki o edir edilib üzrə isə həm ya azərbaycan"),
        ("uz", "ʻ", "va bilan uchun bu bir ham bo deb qilish haqida yili o bolgan edi esa kerak yil"),
        ("tk", "ňýž", "we bilen üçin bu bir hem barada ýyl ýylyň türkmenistanyň boýunça diýip bolan"),
        ("lt", "ėįųūčš", "ir kad su į iš yra bei bet taip dėl jo ar už apie tai kaip nuo"),
        ("lv", "āēīūņļķģš", "un ir ar par no uz ka kas lai arī vai pie kā tiek šo tas latvijas"),
        ("et", "õäöü", "ja on ei et see ta kui ning ka oma mis selle oli või"),
        ("fi", "äö", "ja on ei että se ovat oli hän mutta kun myös tai joka kuin sekä sen"),
        ("sv", "åäö", "och i att det som en på är av för med till den har de inte om ett vi från"),

        // Cyrillic script
        ("ru", "ыэёщъ", "и в на с по что для не к о от из как при за это его их или а также том был мы к всех между которые году со том до об во нам наши"),
        ("uk", "їєґіщ", "і в та на з що до не у за для про від як це є або також його який які між було ми при року"),
        ("be", "ўіыэё", "і ў на з што не да у для па пра як гэта ад яго таксама або мы паміж якія былі за года"),
        ("bg", "ъщ", "и на да в за се от с не е по че са това като или ще при към до между които със"),
        ("sr", "ђјљњћџ", "и у да је на се за од са не су који као што или из до између ће"),
        ("mk", "ѓќѕј", "и на во да се за од со не е што ги кои како или го меѓу тоа"),
        ("kk", "әғқңөұүһіыэ", "және мен үшін бойынша бір осы туралы да де бұл жылы құқығы адам тиіс болып ол"),
        ("ky", "ңөүыэ", "жана менен үчүн боюнча бир ушул жөнүндө да бул жылы укугу адам керек ар болуп ал же"),
        ("tg", "ғӣқӯҳҷэё", "ва дар аз ба бо ки барои ин он ё ҳар аст соли буд мо то низ ба"),
        ("uz", "ўқғҳэё", "ва билан учун бу бир ҳам деб бўлган ҳақида йил эди эса керак бўйича"),
        ("mn", "өүыэё", "нь ба бол юм энэ болон байна тухай мөн дээр гэж он байгаа улсын"),

        // Arabic script
        ("ar", "ةىأإيك", "في من على إلى أن التي الذي هذا هذه عن مع ما لا بين كان أو كل قد"),
        ("fa", "پچژگکی", "و در به از که این را با است برای آن یک تا می های شده بر"),
        ("ur", "ٹڈڑےںہ", "اور کے میں کی ہے کا سے کو پر نے ہیں یہ کہ"),
    ];

    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> WordMasks =
        Masks(row => row.Words.Split(' ')).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>By the letter: none of them lies above Arabic.</summary>
    private static readonly ulong[] LetterMasks = LetterTable();

    /// <summary>Rows, each one bit of a mask.</summary>
    public static int Count => Rows.Length;

    /// <summary>ISO 639-1.</summary>
    public static string LanguageOf(int row) => Rows[row].Language;

    /// <summary>The rows that hold the word, which is in lower case.</summary>
    public static ulong RowsWith(ReadOnlySpan<char> word) => WordMasks.TryGetValue(word, out var mask) ? mask : 0;

    /// <summary>The rows that hold the letter, which is in lower case.</summary>
    public static ulong RowsWith(char letter) => letter < LetterMasks.Length ? LetterMasks[letter] : 0;

    private static ulong[] LetterTable()
    {
        var masks = Masks(row => row.Letters.AsEnumerable());
        var table = new ulong[masks.Keys.Max() + 1];
        foreach (var (letter, mask) in masks)
        {
            table[letter] = mask;
        }

        return table;
    }

    private static Dictionary<T, ulong> Masks<T>(Func<(string Language, string Letters, string Words), IEnumerable<T>> clues)
        where T : notnull
    {
        var masks = new Dictionary<T, ulong>();
        for (var row = 0; row < Rows.Length; row++)
        {
            foreach (var clue in clues(Rows[row]))
            {
                masks[clue] = masks.GetValueOrDefault(clue) | (1UL << row);
            }
        }

        return masks;
    }
}
