using System.Collections;

namespace CstoArchive.Web.Service;

/// <summary>
/// Settings out of the environment: <c>CSTO_PUBLIC_URL</c> and <c>CSTO_PUBLICURL</c> are both the setting <c>PublicUrl</c>, so that
/// the name of an option can be written as it is usual there. Two underscores lead to a part of a section: <c>CSTO_Serilog__MinimumLevel__Default</c>.
/// </summary>
internal static class EnvironmentSettings
{
    private const string Prefix = "CSTO_";

    public static IEnumerable<KeyValuePair<string, string?>> Read(IDictionary environment) =>
        from entry in environment.Cast<DictionaryEntry>()
        let name = (string)entry.Key
        where name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        select KeyValuePair.Create(SettingOf(name[Prefix.Length..]), (string?)entry.Value);

    private static string SettingOf(string name) =>
        name.Replace("__", ":", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
