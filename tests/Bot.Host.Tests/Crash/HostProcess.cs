using System.Diagnostics;
using System.Text;
using Bot.Host.Cli;

namespace Bot.Host.Tests.Crash;

/// <summary>The program itself, in a process of its own, with a data folder of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process) => this.process = process;

    /// <summary>Starts a command.</summary>
    public static HostProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["Data__Path"] = Path.Combine(folder, "data");
        start.Environment["Content__Path"] = Environment.GetEnvironmentVariable("Content__Path")
            ?? HostSettings.Read([], AppContext.BaseDirectory).ContentPath;
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string folder, string input, params string[] arguments)
    {
        using var host = Start(folder, arguments);
        await host.TypeAsync(input);
        host.process.StandardInput.Close();
        var printed = await host.process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host.process.WaitForExitAsync(TestContext.Current.CancellationToken);
        host.process.ExitCode.ShouldBe(0);
        return printed;
    }

    public async Task TypeAsync(string lines)
    {
        await process.StandardInput.WriteAsync(lines);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads what is printed up to a line.</summary>
    public async Task ReadToAsync(Func<string, bool> isIt)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (isIt(line))
            {
                return;
            }
        }

        Assert.Fail("The program ended before it answered.");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => process.Dispose();
}
