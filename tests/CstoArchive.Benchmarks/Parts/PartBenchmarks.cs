using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CstoArchive.Benchmarks.Parts;

/// <summary>
/// The benchmarks of this folder, one class a part. Short, and in this process: all end within a few minutes, and a figure holds to about a tenth on a quiet machine. BenchmarkDotNet's own options
/// ask for more (<c>--iterationCount 15</c>).
/// </summary>
internal static class PartBenchmarks
{
    /// <param name="arguments">BenchmarkDotNet's; without any, all parts are measured.</param>
    public static void Run(string[] arguments)
    {
        var configuration = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).AsDefault())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "csto-archive-parts"));
        BenchmarkSwitcher.FromAssembly(typeof(PartBenchmarks).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, configuration);
    }
}
