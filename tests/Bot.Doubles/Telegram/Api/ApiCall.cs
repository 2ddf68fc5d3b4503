using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;

namespace Bot.Doubles.Telegram.Api;

/// <summary>One call of a method. The server knows only texts: what came as another JSON value is its source text.</summary>
internal sealed record ApiCall(string Method, BotAccount Bot, CallArguments Arguments)
{
    public string Text(string name) => Arguments.Values.GetValueOrDefault(name, string.Empty);

    public bool Has(string name) => Text(name).Length > 0;

    public bool Flag(string name) => Text(name).ToUpperInvariant() is "TRUE" or "YES" or "1";

    /// <summary>A number; what is none is the default, and what is out of bounds is moved to them.</summary>
    public int Number(string name, int otherwise, int least = int.MinValue, int most = int.MaxValue) =>
        Math.Clamp(int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise, least, most);

    public long Id(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>A value in JSON, or null where there is none.</summary>
    /// <param name="name">Of the argument.</param>
    /// <param name="whatFails">Told to the caller when it cannot be read.</param>
    public JsonNode? Json(string name, string whatFails)
    {
        try
        {
            return Has(name) ? JsonNode.Parse(Text(name)) : null;
        }
        catch (JsonException problem)
        {
            throw new ApiProblem(whatFails, problem);
        }
    }

    public UploadedFile? File(string field) => Arguments.Files.FirstOrDefault(file => file.Field == field);
}
