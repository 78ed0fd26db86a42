namespace CstoArchive.Web.Language;

/// <summary>What is wrong with a number, in Russian: what should stand at the place of the fault.</summary>
internal static class RussianFaults
{
    private const string Begins = "Here should stand ";

    private static readonly RussianSentences Sentences = new(
        ("No number was read here. A symbol reads like {}, a job number like {}.", "Номер здесь не найден. Номер документа пишется как {0}, номер задания как {1}."),
        ("the letters of an organ or series: {}", "буквы органа или серии: {0}"),
        ("the letters of an organ or series, not a numeral", "буквы органа или серии, а не число"),
        ("capital letters", "прописные буквы"),
        ("a slash, and behind it the elements of a symbol", "косая черта, а за ней остальные части номера"),
        ("a slash and the number of a paper of this body", "косая черта и номер документа этого органа"),
        ("a number, which every symbol has", "число: оно есть в каждом номере"),
        ("a number or a word behind the slash", "число или слово после косой черты"),
        ("a number or a word in capitals behind the slash", "число или слово прописными буквами после косой черты"),
        ("a word in capitals or a number", "слово прописными буквами или число"),
        ("after {} one of: a number, {}", "после {0} число или одно из: {1}"),
        ("after {} one of: {}", "после {0} одно из: {1}"),
        ("a third element; with two it is a press release", "третья часть: с двумя это пресс-релиз"),
        ("a session from {} to {}", "сессия от {0} до {1}"),
        ("a year", "год"),
        ("the number of a resolution", "номер резолюции"),
        ("the number of a special session", "номер специальной сессии"),
        ("a number of at most seven digits", "число не длиннее семи цифр"),
        ("a number of at most five digits", "число не длиннее пяти цифр"),
        ("a number of at most {} characters", "номер не длиннее {0} знаков"),
        ("a symbol of at most {} characters", "номер не длиннее {0} знаков"),
        ("a symbol of at most {} elements", "номер не больше чем из {0} частей"),
        ("a symbol whose elements fit together", "номер, части которого подходят друг к другу"),
        ("a blank, a punctuation mark or a slash", "пробел, знак препинания или косая черта"),
        ("the end of the symbol, or a hyphen and a further symbol", "конец номера либо дефис и ещё один номер"),
        ("the end of the symbol, or an addendum or corrigendum", "конец номера, добавление (Add.) или исправление (Corr.)"),
        ("the end of the symbol", "конец номера"),
        ("a document symbol, a job number or a file name", "номер документа, номер задания или имя файла"),
        ("a document symbol; this is the number of a press release {}", "номер документа; а это номер пресс-релиза"),
        ("a document symbol; this is the number of a {}", "номер документа; это номер другого издания ({0})"),
        ("a link to a document; this is one to a press release", "ссылка на документ, а не на пресс-релиз"),
        ("a link with a symbol or a document's file name in it", "ссылка с номером документа или именем его файла"));

    public static string Of(string english) => english.StartsWith(Begins, StringComparison.Ordinal)
        ? $"Здесь ожидается {Sentences.Of(english[Begins.Length..].TrimEnd('.'))}."
        : Sentences.Of(english);
}
