using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Host.Http;

/// <summary>
/// <c>/livez</c>: the process answers. <c>/healthz</c>: every part does its work, or which does not, one line each.
/// <c>/metrics</c>: the counts, as Prometheus reads them.
/// </summary>
internal sealed class HealthRoutes(Health health, BotMetrics metrics) : IHttpRoutes
{
    private const string Plain = "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/livez", () => Results.Text("ok\n", Plain));
        routes.MapGet("/healthz", () => Results.Text(
            string.Concat(health.Parts.Select(part => $"{part.Key}: {part.Value.Reason}\n")),
            Plain,
            statusCode: health.IsGood ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
        routes.MapGet("/metrics", () => Results.Text(metrics.Format(), Plain));
    }
}
