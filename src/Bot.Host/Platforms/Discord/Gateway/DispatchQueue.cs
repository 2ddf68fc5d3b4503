using System.Threading.Channels;
using Bot.Host.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>
/// Stands between the socket and the store, so that a slow store never delays a heartbeat. It is bounded: who does not
/// get in was not acknowledged either, and the gateway tells it again.
/// </summary>
internal sealed partial class DispatchQueue(IGatewayListener listener, Action<GatewayEvent> post, TimeProvider time, ILogger logger)
{
    private const int Room = 8192;
    private const int Batch = 64;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<GatewayDispatch> waiting =
        Channel.CreateBounded<GatewayDispatch>(new BoundedChannelOptions(Room) { SingleReader = true });

    /// <summary>Puts a dispatch into the line.</summary>
    /// <returns>False when there is no room.</returns>
    public bool TryAdd(GatewayDispatch dispatch) => waiting.Writer.TryWrite(dispatch);

    /// <summary>Stores what waits, in order, and tells when it is stored.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var batch = new List<GatewayDispatch>(Batch);
        while (await waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            batch.Clear();
            while (batch.Count < Batch && waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await StoreAsync(batch, cancellationToken);
            foreach (var last in batch.GroupBy(dispatch => dispatch.Connection).Select(group => group.Last()))
            {
                post(new GatewayEvent.Stored(last.Connection, last.Sequence));
            }
        }
    }

    private async Task StoreAsync(List<GatewayDispatch> batch, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await listener.StoreAsync(batch, cancellationToken);
                return;
            }
#pragma warning disable CA1031 // The storing loop's top: what is not stored is tried again, never passed over.
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.NotStored(logger, batch.Count, Faults.Code(exception));
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Count} events of Discord could not be stored and are tried again: {Reason}")]
        public static partial void NotStored(ILogger logger, int count, string reason);
    }
}
