namespace CstoArchive.Web.Language;

/// <summary>What is told about a query, in Russian, with the reader's own words in it.</summary>
internal static class RussianProblems
{
    private static readonly RussianSentences Sentences = new(
        ("A query has {} words, phrases and filters at most: what follows is left out.", "В запросе не больше {0} слов, фраз и фильтров: остальное пропущено."),
        ("Parentheses stand {} deep at most: this one is left out.", "Скобки вкладываются не глубже {0}: эта пропущена."),
        ("This parenthesis was never opened: left out.", "Эта скобка не была открыта: пропущена."),
        ("This parenthesis is never closed: it runs to the end.", "Эта скобка не закрыта: она длится до конца запроса."),
        ("A field needs a value; * is none: left out.", "Полю нужно значение, а * им не является: пропущено."),
        ("A phrase is {} words wide at most.", "Ширина фразы не больше {0} слов."),
        ("A word has {} characters at most: the rest of it is left out.", "В слове не больше {0} знаков: остальное пропущено."),
        ("A word can't begin with * or ?: read without it.", "Слово не может начинаться с * или ?: прочитано без этого знака."),
        ("At least {} letters stand before * or ?: read as “{}”.", "Перед * или ? стоит не меньше {0} букв: прочитано как «{1}»."),
        ("A word has {} signs * and ? at most: read as words that begin with “{}”.", "В слове не больше {0} знаков * и ?: прочитано как слова, которые начинаются с «{1}»."),
        ("A word is either fuzzy (~) or a pattern (*, ?): read as fuzzy.", "Слово может быть либо неточным (~), либо шаблоном (*, ?): прочитано как неточное."),
        ("A fuzzy word needs {} letters: read as written.", "Неточному слову нужно {0} букв: прочитано как написано."),
        ("A fuzzy word differs by 2 letters at most: read as ~2.", "Неточное слово отличается не больше чем на 2 буквы: прочитано как ~2."),
        ("A query has {} words with *, ? or ~ at most: read as “{}”.", "В запросе не больше {0} слов с *, ? или ~: прочитано как «{1}»."),
        ("“{}” is no number of a document such as A/75/906, S/2021/534 or 21-07422: read as a word.", "«{0}» не похоже на номер документа, например A/75/906, S/2021/534 или 21-07422: прочитано как слово."),
        ("“{}” is no date such as 2021, 2021-05, 2021-05-19 or 2021-05..2021-07: left out.", "«{0}» не похоже на дату, например 2021, 2021-05, 2021-05-19 или 2021-05..2021-07: пропущено."),
        ("“{}” is no {}; there are {}: left out.", "«{0}» не подходит для поля {1}; есть {2}: пропущено."),
        ("Nothing stands between the quotation marks: left out.", "Между кавычками ничего нет: пропущено."),
        ("The quotation mark is never closed: the phrase runs to the end.", "Кавычка не закрыта: фраза длится до конца запроса."),
        ("There is no field “{}:”; read as “{}:”.", "Поля «{0}:» нет; прочитано как «{1}:»."),
        ("There is no field “{}:”; read as a word. The fields are {}.", "Поля «{0}:» нет; прочитано как слово. Есть поля {1}."),
        ("{} needs something on both sides: left out.", "Оператору {0} нужно что-то с обеих сторон: пропущен."),
        ("{} needs something after it: left out.", "После {0} ничего нет: пропущено."),
        ("NEAR reaches {} words at most: read as NEAR/{}.", "NEAR охватывает не больше {0} слов: прочитано как NEAR/{1}."),
        ("NEAR stands between words, phrases, numbers, or alternatives of them: read as AND.", "NEAR стоит между словами, фразами, номерами или их вариантами: прочитано как AND."),
        ("Nothing stands in the parentheses: left out.", "В скобках ничего нет: пропущено."),
        ("“{}:” needs a value after it: left out.", "После «{0}:» нужно значение: пропущено."),
        ("No document has all of these words: these have some of them.", "Документов со всеми этими словами нет: в найденных есть некоторые из них."),
        ("The search took too long and was stopped: there may be more hits than these.", "Поиск занял слишком много времени и был остановлен: найдено может быть не всё."),
        ("The query is longer than {} characters; only its beginning was read.", "Запрос длиннее {0} знаков; прочитано только его начало."),
        ("Write a date as 2021, 2021-05 or 2021-05-19.", "Дата пишется так: 2021, 2021-05 или 2021-05-19."),
        ("A whole number from 1 to {}.", "Целое число от 1 до {0}."),
        ("One of {}.", "Одно из: {0}."));

    public static string Of(string english) => Sentences.Of(english);
}
