using System.Net.WebSockets;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Opens a socket to the gateway.</summary>
internal delegate Task<WebSocket> OpenSocket(Uri address, CancellationToken cancellationToken);
