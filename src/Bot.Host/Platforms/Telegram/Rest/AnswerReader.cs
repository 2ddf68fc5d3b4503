using System.Text.Json;
using NodaTime;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>Reads what the Bot API answered. Pure.</summary>
internal static class AnswerReader
{
    private const int LongestWaitSeconds = 86_400;

    /// <summary>Updates may be nested deeper than the reader's own limit; nothing here recurses.</summary>
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 100_000 };

    /// <summary>Reads an answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="retryAfter">The seconds of the header of that name; null for none.</param>
    public static ApiAnswer Read(int status, ReadOnlyMemory<byte> body, int? retryAfter)
    {
        try
        {
            return Parse(status, body, retryAfter) ?? new ApiAnswer.Unreadable(status, body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return new ApiAnswer.Unreadable(status, body);
        }
    }

    private static ApiAnswer? Parse(int status, ReadOnlyMemory<byte> body, int? retryAfter)
    {
        var reader = new Utf8JsonReader(body.Span, Deep);
        bool? ok = null;
        var result = ReadOnlyMemory<byte>.Empty;
        var error = new Error(status, string.Empty, retryAfter, MigratedTo: null);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "ok": ok = reader.GetBoolean(); break;
                case "error_code": error = error with { Code = reader.GetInt32() }; break;
                case "description": error = error with { Description = reader.GetString() ?? string.Empty }; break;
                case "parameters": error = Parameters(ref reader, error); break;
                case "result": result = Slice(ref reader, body); break;
                default: reader.Skip(); break;
            }
        }

        // To the end: what is cut off is no answer.
        while (reader.Read())
        {
        }

        return ok switch { true => new ApiAnswer.Done(result), false => Refuse(error), _ => null };
    }

    private static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return body[start..(int)reader.BytesConsumed];
    }

    private static Error Parameters(ref Utf8JsonReader reader, Error error)
    {
        while (reader.TokenType != JsonTokenType.Null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "retry_after": error = error with { RetryAfter = reader.GetInt32() }; break;
                case "migrate_to_chat_id": error = error with { MigratedTo = reader.GetInt64() }; break;
                default: reader.Skip(); break;
            }
        }

        return error;
    }

    private static ApiAnswer Refuse(Error error) => error.Code switch
    {
        429 => new ApiAnswer.Limited(Duration.FromSeconds(Math.Clamp(error.RetryAfter ?? 1, 1, LongestWaitSeconds))),
        >= 500 => new ApiAnswer.Broken(FormattableString.Invariant($"http-{error.Code}"), Unsure: true),
        _ => new ApiAnswer.Refused(error.Code, Why(error), error.MigratedTo),
    };

    private static ApiRefusal Why(Error error) => error.Code switch
    {
        401 => ApiRefusal.Unauthorized,
        404 when Says(error, "Not Found") && !Says(error, "method") => ApiRefusal.Unauthorized,
        409 => ApiRefusal.Conflict,
        403 => ApiRefusal.Gone,
        _ when error.MigratedTo is not null => ApiRefusal.Migrated,
        _ when Says(error, "chat not found") => ApiRefusal.Gone,
        _ when Says(error, "can't parse entities") => ApiRefusal.BadMarkup,
        _ when Says(error, "not modified") => ApiRefusal.NotModified,
        _ when Says(error, "query is too old") || Says(error, "query ID is invalid") => ApiRefusal.TooLate,
        _ when Says(error, "message to") || Says(error, "message can't be") => ApiRefusal.MessageGone,
        _ => ApiRefusal.Other,
    };

    private static bool Says(Error error, string words) => error.Description.Contains(words, StringComparison.OrdinalIgnoreCase);

    private readonly record struct Error(int Code, string Description, int? RetryAfter, long? MigratedTo);
}
