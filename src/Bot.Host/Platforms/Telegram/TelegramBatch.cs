using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Takes a list of updates apart, one by one, so that a broken one takes no other with it. Pure.</summary>
/// <param name="Updates">The updates that are whole, in order.</param>
/// <param name="IsWhole">False when the list broke off.</param>
internal sealed partial record TelegramBatch(IReadOnlyList<ReadOnlyMemory<byte>> Updates, bool IsWhole)
{
    /// <summary>An update may be nested deeper than the reader's own limit; nothing here recurses.</summary>
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 100_000 };

    private static readonly byte[] ResultMark = "\"result\":["u8.ToArray();

    /// <summary>Takes a list apart.</summary>
    public static TelegramBatch Read(ReadOnlyMemory<byte> list)
    {
        var updates = new List<ReadOnlyMemory<byte>>();
        var reader = new Utf8JsonReader(list.Span, Deep);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                return new TelegramBatch([], IsWhole: false);
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                updates.Add(list[start..(int)reader.BytesConsumed]);
            }

            return new TelegramBatch(updates, IsWhole: true);
        }
        catch (JsonException)
        {
            return new TelegramBatch(updates, IsWhole: false);
        }
    }

    /// <summary>What can be saved of an answer that is no JSON as a whole.</summary>
    public static TelegramBatch Save(ReadOnlyMemory<byte> answer)
    {
        var start = answer.Span.IndexOf(ResultMark);
        return start < 0 ? new TelegramBatch([], IsWhole: false) : Read(answer[(start + ResultMark.Length - 1)..]) with { IsWhole = false };
    }

    /// <summary>The number of an update; null when it cannot be read.</summary>
    public static long? IdOf(ReadOnlyMemory<byte> update)
    {
        var reader = new Utf8JsonReader(update.Span, Deep);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("update_id"u8);
                reader.Read();
                if (isId)
                {
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var id) ? id : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Broken before the number came.
        }

        return null;
    }

    /// <summary>The first number that looks like one of an update, in an answer that is no JSON; null for none.</summary>
    public static long? GuessId(ReadOnlyMemory<byte> answer)
    {
        var found = Id().Match(Encoding.Latin1.GetString(answer.Span[..Math.Min(answer.Length, 4096)]));
        return found.Success && long.TryParse(found.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    [GeneratedRegex(@"""update_id"":\s*(?<id>[0-9]{1,18})", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
