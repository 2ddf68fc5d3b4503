using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Rest;

/// <summary>A field of a form that cannot be taken.</summary>
/// <param name="Path">From the root, with dots.</param>
/// <param name="Code">Such as BASE_TYPE_MAX_LENGTH.</param>
/// <param name="Message">What is wrong, without the value itself.</param>
internal sealed record FormError(string Path, string Code, string Message)
{
    /// <summary>The refusal of a form, with its tree of errors.</summary>
    public static RestProblem Refusal(IReadOnlyList<FormError> errors)
    {
        var tree = new JsonObject();
        foreach (var error in errors)
        {
            var place = tree;
            foreach (var step in error.Path.Split('.'))
            {
                place[step] ??= new JsonObject();
                place = place[step]!.AsObject();
            }

            place["_errors"] ??= new JsonArray();
            place["_errors"]!.AsArray().Add(new JsonObject { ["code"] = error.Code, ["message"] = error.Message });
        }

        return new RestProblem(new RestAnswer(400, new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = tree }));
    }
}
