using System.Diagnostics;

namespace Bot.Host.Diagnostics;

/// <summary>What may be told of an exception: never its message, which could quote a person.</summary>
internal static class Faults
{
    /// <summary>The kind of exception and the place it came from, such as <c>FormatException in TurnRunner.RunAsync</c>.</summary>
    public static string Code(Exception exception)
    {
        var frame = new StackTrace(exception).GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .FirstOrDefault(method => method?.DeclaringTypeName.StartsWith("Bot.", StringComparison.Ordinal) == true);
        var kind = exception.GetType().Name;
        return frame is null ? kind : $"{kind} in {frame.DeclaringTypeName.Split('.')[^1]}.{frame.Name}";
    }
}
