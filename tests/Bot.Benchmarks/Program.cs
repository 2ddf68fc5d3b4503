using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Bot.Benchmarks;

if (args is ["telegram", ..])
{
    await TelegramLoad.RunAsync(people: args is [_, var people] ? int.Parse(people, CultureInfo.InvariantCulture) : 200);
    return;
}

// In this process: a build of its own for each benchmark would be made under the rules of this repository, and is not needed.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher
    .FromAssembly(typeof(CoreTurnBenchmarks).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Bot.Tests.House.Repository.Root, "BenchmarkDotNet.Artifacts")));
