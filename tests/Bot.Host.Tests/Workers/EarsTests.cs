using Bot.Host.Diagnostics;
using Bot.Host.Tests.Fakes;
using Bot.Host.Workers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Workers;

/// <summary>What happens when a platform is lost for good.</summary>
public sealed class EarsTests
{
    [Fact]
    public async Task A_platform_that_is_lost_for_good_stops_trying_turns_red_and_ends_a_host_that_hears_nobody_else()
    {
        var rig = new Rig { Platform = { Receiving = () => throw new OperatorException("The token is wrong: set another.") } };
        var health = new Health();
        using var lifetime = new StoppingLifetime();
        var ears = new Ears(rig.Platforms, lifetime);
        using var worker = new ReceiveWorker(
            rig.Platform, rig.Store, rig.Bells, ears, rig.Metrics, rig.Settings, rig.Time, health, NullLogger<ReceiveWorker>.Instance);

        await worker.StartAsync(TestContext.Current.CancellationToken);
        await worker.ExecuteTask!;

        ears.AllLost.ShouldBeTrue();
        lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeTrue();
        health.IsGood.ShouldBeFalse();
        health.Parts.ShouldHaveSingleItem().Value.Reason.ShouldBe("The token is wrong: set another.");
    }

    private sealed class StoppingLifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void Dispose() => stopping.Dispose();

        public void StopApplication() => stopping.Cancel();
    }
}
