using System.Globalization;
using System.Text;

namespace Bot.Host.Tests.Platforms.Telegram;

/// <summary>Spoils updates in every way there is: bytes, types, sizes, depth, invented kinds. The same seed spoils alike.</summary>
internal sealed class UpdateMutator(ulong seed)
{
    private static readonly string[] Good =
    [
        """{"update_id":ID,"message":{"message_id":5,"date":1767600000,"chat":{"id":77,"type":"private","first_name":"P"},"from":{"id":77,"is_bot":false,"first_name":"P","language_code":"en"},"text":"hello there"}}""",
        """{"update_id":ID,"message":{"message_id":6,"date":1767600000,"chat":{"id":77,"type":"private"},"from":{"id":77},"text":"/start abc","entities":[{"type":"bot_command","offset":0,"length":6}]}}""",
        """{"update_id":ID,"callback_query":{"id":"900","from":{"id":77},"chat_instance":"1","data":"1a:25:p:1.2:a","message":{"message_id":7,"date":1767600000,"chat":{"id":77,"type":"private"},"text":"q","reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"1a:25:p:1.2:a"}]]}}}}""",
        """{"update_id":ID,"my_chat_member":{"chat":{"id":77,"type":"private"},"from":{"id":77},"date":1,"old_chat_member":{"status":"member"},"new_chat_member":{"status":"kicked"}}}""",
        """{"update_id":ID,"edited_message":{"message_id":5,"date":1,"edit_date":2,"chat":{"id":77,"type":"private"},"text":"changed"}}""",
        """{"update_id":ID,"message":{"message_id":9,"date":1,"chat":{"id":77,"type":"private"},"photo":[{"file_id":"x"}],"media_group_id":"4"}}""",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e308", "99999999999999999999", "0.5", "\"\"", "\"text\"", "[]", "{}", "[[]]", "{\"id\":{}}", "\"\\ud800\"", "\"\\u0000\"",
    ];

    private static readonly string[] Fields =
        ["\"message_id\":", "\"date\":", "\"chat\":", "\"id\":", "\"type\":", "\"text\":", "\"data\":", "\"from\":", "\"message\":", "\"status\":", "\"photo\":", "\"inline_keyboard\":"];

    private ulong chance = seed;

    /// <summary>The next spoilt update.</summary>
    /// <param name="id">Its number, where the number is not what is spoilt.</param>
    public byte[] Next(long id)
    {
        var good = Good[Below(Good.Length)].Replace("ID", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Below(7) switch
        {
            0 => Bytes(good),
            1 => Encoding.UTF8.GetBytes(good[..Below(good.Length)]),
            2 => Encoding.UTF8.GetBytes(good.Replace("\"message\"", "\"kind_" + Below(1000) + "\"", StringComparison.Ordinal)),
            3 => Encoding.UTF8.GetBytes(good.Replace("hello", new string('x', Below(40_000)), StringComparison.Ordinal)),
            4 => Encoding.UTF8.GetBytes(Nested(good)),
            _ => Encoding.UTF8.GetBytes(Value(good)),
        };
    }

    private byte[] Bytes(string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        for (var spoilt = Below(6); spoilt >= 0; spoilt--)
        {
            bytes[Below(bytes.Length)] = (byte)Below(256);
        }

        return bytes;
    }

    private string Nested(string good)
    {
        var depth = Below(2000);
        return good.Replace("\"date\":", $"\"deep\":{new string('[', depth)}{new string(']', depth)},\"date\":", StringComparison.Ordinal);
    }

    /// <summary>Puts another value in front of the right one: the reader takes the last, or stumbles over the first.</summary>
    private string Value(string good)
    {
        var field = Fields[Below(Fields.Length)];
        var at = good.LastIndexOf(field, StringComparison.Ordinal);
        if (at < 0)
        {
            return good;
        }

        var end = good.IndexOfAny([',', '}'], at);
        return $"{good[..at]}{field}{Values[Below(Values.Length)]}{good[end..]}";
    }

    /// <summary>A number below another, by Knuth's MMIX constants.</summary>
    private int Below(int end)
    {
        chance = (chance * 6364136223846793005) + 1442695040888963407;
        return (int)((chance >> 33) % (ulong)end);
    }
}
