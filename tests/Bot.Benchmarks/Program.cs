using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: a build of its own for each benchmark would be made under the rules of this repository, and is not needed.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher
    .FromAssembly(typeof(Bot.Benchmarks.CoreTurnBenchmarks).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Bot.Tests.House.Repository.Root, "BenchmarkDotNet.Artifacts")));
