using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>Lets sockets in, greets them, and listens to them until they are gone.</summary>
internal sealed class GatewayDoor(DiscordWorld world, GatewayRoom room, TimeProvider clock, Func<CancellationToken> stopping)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (room.RefusesConnections)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var compressed = context.Request.Query["compress"] == "zlib-stream";
        using var connection = new GatewayConnection(socket, context, compressed, room) { BeatAt = world.Now };
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping(), context.RequestAborted);
        room.Add(connection);
        await using var pulse = Watch(connection);
        await Task.WhenAll(GreetAsync(connection, end.Token), ListenAsync(connection, end));
    }

    /// <summary>Listens until the socket is gone, and then ends what else goes on for it.</summary>
    private async Task ListenAsync(GatewayConnection connection, CancellationTokenSource end)
    {
        var ears = new GatewayEars(world, room);
        var code = await connection.RunAsync(
            payload =>
            {
                lock (world.Gate)
                {
                    ears.Hear(connection, payload);
                }
            },
            end.Token);
        room.Remove(connection, code);
        await end.CancelAsync();
    }

    private async Task GreetAsync(GatewayConnection connection, CancellationToken cancellationToken)
    {
        if (room.HelloDelay > TimeSpan.Zero)
        {
            await Task.Delay(room.HelloDelay, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        connection.Send(10, new System.Text.Json.Nodes.JsonObject
        {
            ["heartbeat_interval"] = (int)world.Options.HeartbeatInterval.TotalMilliseconds,
            ["_trace"] = new System.Text.Json.Nodes.JsonArray(),
        });
    }

    private ITimer? Watch(GatewayConnection connection)
    {
        if (world.Options.HeartbeatPatience is not { } patience)
        {
            return null;
        }

        return clock.CreateTimer(
            _ =>
            {
                lock (world.Gate)
                {
                    if (world.Now - connection.BeatAt >= patience && !connection.IsClosed)
                    {
                        room.Close(connection, 4009);
                    }
                }
            },
            null,
            patience,
            patience / 4);
    }
}
