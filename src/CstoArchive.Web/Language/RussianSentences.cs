using System.Text.RegularExpressions;

namespace CstoArchive.Web.Language;

/// <summary>
/// What the libraries say in English, in Russian. <c>{}</c> in the English stands for what is put in, <c>{0}</c>, <c>{1}</c> in the Russian for the same.
/// What is not known here stays in English: better told so than not at all.
/// </summary>
internal sealed class RussianSentences(params (string English, string Russian)[] sentences)
{
    private readonly (Regex English, string Russian)[] _sentences =
    [
        .. sentences.Select(pair => (
            new Regex("^" + string.Join("(.+)", pair.English.Split("{}").Select(Regex.Escape)) + "$", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant),
            pair.Russian)),
    ];

    public string Of(string english)
    {
        foreach (var (pattern, russian) in _sentences)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                return string.Format(null, russian, [.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
            }
        }

        return english;
    }
}
