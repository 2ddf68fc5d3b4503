using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Http;

/// <summary>Puts a fault between the handler of a request and the one who asked.</summary>
public static class FaultyAnswer
{
    /// <summary>Runs the handler as the fault says, or plainly where there is none.</summary>
    public static Task RunAsync(HttpContext context, Fault? fault, TimeProvider clock, Func<Task> handler) => fault switch
    {
        null => handler(),
        Fault.Answer answer => InsteadAsync(context, answer),
        Fault.Slow slow => SlowlyAsync(context, slow.By, clock, handler),
        Fault.Truncated => HalfAsync(context, wholeLength: false, handler),
        Fault.CutOff => HalfAsync(context, wholeLength: true, handler),
        Fault.Lost => LostAsync(context, handler),
        Fault.Reset => Abort(context),
        Fault.Silence => Task.Delay(Timeout.InfiniteTimeSpan, clock, context.RequestAborted),
        _ => throw new InvalidOperationException($"No such fault: {fault.GetType().Name}"),
    };

    private static async Task InsteadAsync(HttpContext context, Fault.Answer answer)
    {
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        await ExactAnswer.WriteAsync(context, answer.Status, answer.ContentType, System.Text.Encoding.UTF8.GetBytes(answer.Body));
    }

    private static async Task SlowlyAsync(HttpContext context, TimeSpan by, TimeProvider clock, Func<Task> handler)
    {
        await Task.Delay(by, clock, context.RequestAborted);
        await handler();
    }

    private static async Task HalfAsync(HttpContext context, bool wholeLength, Func<Task> handler)
    {
        var whole = await CaughtAsync(context, handler);
        var half = whole.AsMemory(0, whole.Length / 2);
        context.Response.ContentLength = wholeLength ? whole.Length : half.Length;
        await context.Response.Body.WriteAsync(half, context.RequestAborted);
        if (wholeLength)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Abort(context);
        }
    }

    private static async Task LostAsync(HttpContext context, Func<Task> handler)
    {
        await CaughtAsync(context, handler);
        await Abort(context);
    }

    private static async Task<byte[]> CaughtAsync(HttpContext context, Func<Task> handler)
    {
        var real = context.Response.Body;
        using var caught = new MemoryStream();
        context.Response.Body = caught;
        try
        {
            await handler();
        }
        finally
        {
            context.Response.Body = real;
        }

        return caught.ToArray();
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
