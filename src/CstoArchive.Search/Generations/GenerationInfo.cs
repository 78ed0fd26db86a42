using System.Text.Json;
using System.Text.Json.Serialization;

namespace CstoArchive.Search;

/// <summary>What a generation says of itself, in its file <c>generation.json</c>.</summary>
public sealed record GenerationInfo
{
    public const string FileName = "generation.json";

    /// <summary>The full path of the archive's folder, as it was when the generation was built.</summary>
    public required string Archive { get; init; }

    /// <summary>When its run began.</summary>
    public required DateTimeOffset Created { get; init; }

    public required int SchemaVersion { get; init; }

    public required int ExtractorVersion { get; init; }

    public required int Files { get; init; }

    public required int Documents { get; init; }

    /// <summary>Reads it from a generation's folder; null when it is not there or makes no sense.</summary>
    public static GenerationInfo? Read(string generationFolder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(System.IO.Path.Combine(generationFolder, FileName)), GenerationJson.Default.GenerationInfo);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(string generationFolder) =>
        File.WriteAllBytes(System.IO.Path.Combine(generationFolder, FileName), JsonSerializer.SerializeToUtf8Bytes(this, GenerationJson.Default.GenerationInfo));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(GenerationInfo))]
internal sealed partial class GenerationJson : JsonSerializerContext;
