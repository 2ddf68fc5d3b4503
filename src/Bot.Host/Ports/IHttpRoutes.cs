using Microsoft.AspNetCore.Routing;

namespace Bot.Host.Ports;

/// <summary>What a room answers over HTTP, such as a platform's webhook.</summary>
internal interface IHttpRoutes
{
    /// <summary>Adds its routes.</summary>
    void Map(IEndpointRouteBuilder routes);
}
