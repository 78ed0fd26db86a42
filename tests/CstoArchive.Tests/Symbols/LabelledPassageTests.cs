using System.Text.Json;
using CstoArchive.Symbols;

namespace CstoArchive.Tests.Symbols;

/// <summary>The scanner against passages in which people marked every symbol, citation and job number.</summary>
public sealed class LabelledPassageTests
{
    private sealed record Label(string Key, int Start, int End, bool IsFreePass);

    [Test]
    public void Symbols_and_citations_are_found_where_people_marked_them() =>
        AssertFigures("symbols", "norm", scan => scan.Symbols.Select(s => new Label(SymbolData.Key(s.Symbol.Canonical), s.Start, s.End, false)));

    [Test]
    public void Job_numbers_are_found_where_people_marked_them() =>
        AssertFigures("job_numbers", "surface", scan => scan.JobNumbers.Select(j => new Label(SymbolData.Key(j.JobNumber.Canonical), j.Start, j.End, false)));

    [Test]
    public void Citations_are_told_from_printed_symbols()
    {
        foreach (var (passage, text) in Passages())
        {
            var scan = SymbolScanner.Scan(text);
            foreach (var label in passage.GetProperty("symbols").EnumerateArray())
            {
                var type = label.GetProperty("type").GetString();
                var start = label.GetProperty("start").GetInt32();
                if (type is "resolution" or "decision" or "symbol" && scan.Symbols.FirstOrDefault(s => s.Start == start) is { } found)
                {
                    Assert.That(found.Form, Is.EqualTo(type == "symbol" ? SymbolForm.Printed : SymbolForm.Citation), $"{passage.GetProperty("id")}: {found.Symbol}");
                }
            }
        }
    }

    private static void AssertFigures(string property, string value, Func<SymbolScan, IEnumerable<Label>> found)
    {
        int right = 0, missing = 0, wrong = 0;
        var faults = new List<string>();
        foreach (var (passage, text) in Passages())
        {
            var left = found(SymbolScanner.Scan(text)).ToList();
            foreach (var label in Labels(passage, property, value))
            {
                if (left.FirstOrDefault(f => f.Key == label.Key && f.Start < label.End && label.Start < f.End) is { } hit)
                {
                    left.Remove(hit);
                    right += label.IsFreePass ? 0 : 1;
                }
                else if (!label.IsFreePass)
                {
                    missing++;
                    faults.Add($"{passage.GetProperty("id")} missed {label.Key}");
                }
                else
                {
                    left.RemoveAll(f => f.Start < label.End && label.Start < f.End);
                }
            }

            wrong += left.Count;
            faults.AddRange(left.Select(f => $"{passage.GetProperty("id")} wrong {f.Key}"));
        }

        var report = string.Join(Environment.NewLine, faults);
        Assert.That((double)right / (right + wrong), Is.GreaterThanOrEqualTo(0.995), $"precision{Environment.NewLine}{report}");
        Assert.That((double)right / (right + missing), Is.GreaterThanOrEqualTo(0.995), $"recall{Environment.NewLine}{report}");
    }

    private static IEnumerable<Label> Labels(JsonElement passage, string property, string value) => passage.GetProperty(property).EnumerateArray().Select(l => new Label(
        SymbolData.Key(l.GetProperty(value).GetString()!),
        l.GetProperty("start").GetInt32(),
        l.GetProperty("end").GetInt32(),
        IsSet(l, "ocr") || IsSet(l, "optional")));

    private static bool IsSet(JsonElement label, string flag) => label.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>No passage has a character outside the basic plane, so the labels' code points are UTF-16 code units.</summary>
    private static IEnumerable<(JsonElement Passage, string Text)> Passages()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("un-symbols/labelled_dev.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var passage = document.RootElement.Clone();
            yield return (passage, passage.GetProperty("text").GetString()!);
        }
    }
}
