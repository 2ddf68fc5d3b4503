using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Doubles.Http;

/// <summary>What a test in another process may do to any double, over HTTP below <c>/control</c>; platforms add their people.</summary>
internal static class ControlRoutes
{
    public static void Map(IEndpointRouteBuilder routes, DoubleServer server)
    {
        routes.MapPost("/control/clock/advance", context => AdvanceAsync(context, server));
        routes.MapPost("/control/faults/{operation}/{fault}", context => FaultAsync(context, server));
        routes.MapGet("/control/requests", context => ExactAnswer.WriteJsonAsync(context, 200, Requests(server)));
        routes.MapGet("/control/violations", context => ExactAnswer.WriteJsonAsync(context, 200, Violations(server)));
    }

    private static Task AdvanceAsync(HttpContext context, DoubleServer server)
    {
        var seconds = double.Parse(context.Request.Query["seconds"].ToString(), CultureInfo.InvariantCulture);
        server.Clock.Advance(TimeSpan.FromSeconds(seconds));
        return ExactAnswer.WriteJsonAsync(context, 200, new JsonObject());
    }

    private static Task FaultAsync(HttpContext context, DoubleServer server)
    {
        Fault fault = (string?)context.Request.RouteValues["fault"] switch
        {
            "502" => Fault.BadGateway,
            "truncated" => new Fault.Truncated(),
            "cutoff" => new Fault.CutOff(),
            "lost" => new Fault.Lost(),
            "reset" => new Fault.Reset(),
            var other => throw new BadHttpRequestException($"No such fault: {other}"),
        };
        server.Faults.Next((string)context.Request.RouteValues["operation"]!, fault);
        return ExactAnswer.WriteJsonAsync(context, 200, new JsonObject());
    }

    private static JsonArray Requests(DoubleServer server) => [.. server.Requests.All.Select(request => (JsonNode)new JsonObject
    {
        ["number"] = request.Number,
        ["operation"] = request.Operation,
        ["body"] = request.Body?.DeepClone(),
        ["ours"] = request.Ours,
    })];

    private static JsonArray Violations(DoubleServer server) =>
        [.. server.Arrivals.Violations.Select(violation => (JsonNode)violation.ToString())];
}
