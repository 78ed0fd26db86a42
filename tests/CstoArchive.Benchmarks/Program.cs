using BenchmarkDotNet.Running;
using CstoArchive.Benchmarks;

if (args is ["--quick", ..])
{
    QuickComparison.Run(args.Length > 1 ? args[1] : null, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
