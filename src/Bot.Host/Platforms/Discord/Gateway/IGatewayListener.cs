namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Who is told what happens.</summary>
internal interface IGatewayListener
{
    /// <summary>Something reached us. Called while the socket is read: must return at once and never throw.</summary>
    void Seen(GatewayDispatch dispatch);

    /// <summary>Stores what happened, durably and in order. What it throws is tried again: nothing is passed over.</summary>
    Task StoreAsync(IReadOnlyList<GatewayDispatch> dispatches, CancellationToken cancellationToken);
}
