using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Telegram.Api;

/// <summary>The arguments of a call, from the query and from a body of any of the three kinds.</summary>
/// <param name="Values">As the server sees them: texts all.</param>
/// <param name="Files">What was uploaded.</param>
/// <param name="Typed">As the official description types them, for the checks.</param>
/// <param name="WellFormed">False when the body could not be read: then the server goes on without it.</param>
internal sealed record CallArguments(
    IReadOnlyDictionary<string, string> Values, IReadOnlyList<UploadedFile> Files, JsonObject Typed, bool WellFormed)
{
    /// <summary>
    /// The arguments that are texts whatever they look like; all others are JSON in forms and queries.
    /// </summary>
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "text", "caption", "parse_mode", "callback_query_id", "url", "secret_token", "language_code", "description",
        "short_description", "photo", "document", "thumbnail", "certificate", "file_id", "inline_message_id", "action", "ip_address",
        "business_connection_id", "message_effect_id",
    };

    public static async Task<CallArguments> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var type = request.ContentType ?? string.Empty;
        var query = request.Query.SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string>(pair.Key, value ?? string.Empty)));
        if (!HttpMethods.IsPost(request.Method))
        {
            return Of(query, [], wellFormed: true);
        }

        if (Says(type, "multipart/form-data"))
        {
            return await ReadMultipartAsync(request, query, cancellationToken);
        }

        if (Says(type, "application/x-www-form-urlencoded"))
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return Of(query.Concat(form.SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string>(pair.Key, value ?? string.Empty)))), [], wellFormed: true);
        }

        return Says(type, "application/json") ? await ReadJsonAsync(request, query, cancellationToken) : Of(query, [], wellFormed: true);
    }

    /// <summary>The arguments of a call that came as the answer to a webhook, or was refused before it was read.</summary>
    public static CallArguments Of(JsonObject body) => WithJson([], body);

    private static bool Says(string contentType, string kind) => contentType.Contains(kind, StringComparison.OrdinalIgnoreCase);

    private static async Task<CallArguments> ReadMultipartAsync(
        HttpRequest request, IEnumerable<KeyValuePair<string, string>> query, CancellationToken cancellationToken)
    {
        try
        {
            var form = await Multipart.ReadAsync(request, cancellationToken);
            return Of(query.Concat(form.Fields), form.Files, wellFormed: true);
        }
        catch (Exception problem) when (problem is InvalidDataException or FormatException or IOException)
        {
            return Of(query, [], wellFormed: false);
        }
    }

    private static async Task<CallArguments> ReadJsonAsync(
        HttpRequest request, IEnumerable<KeyValuePair<string, string>> query, CancellationToken cancellationToken)
    {
        try
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, cancellationToken);
            return bytes.Length == 0
                ? Of(query, [], wellFormed: true)
                : WithJson(query, JsonNode.Parse(bytes.ToArray()) as JsonObject ?? throw new JsonException());
        }
        catch (JsonException)
        {
            return Of(query, [], wellFormed: false);
        }
    }

    private static CallArguments WithJson(IEnumerable<KeyValuePair<string, string>> query, JsonObject body)
    {
        var read = Of(query, [], wellFormed: true);
        var values = read.Values.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, value) in body)
        {
            values.TryAdd(name, value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToJsonString() ?? "null");
            read.Typed.TryAdd(name, value?.DeepClone(), out _);
        }

        return read with { Values = values };
    }

    private static CallArguments Of(IEnumerable<KeyValuePair<string, string>> pairs, IReadOnlyList<UploadedFile> files, bool wellFormed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var typed = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            if (values.TryAdd(name, value))
            {
                typed[name] = Typing(name, value);
            }
        }

        foreach (var file in files)
        {
            typed.TryAdd(file.Field, $"attach://{file.Field}", out _);
        }

        return new CallArguments(values, files, typed, wellFormed);
    }

    private static JsonNode? Typing(string name, string value)
    {
        if (Texts.Contains(name))
        {
            return value;
        }

        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
