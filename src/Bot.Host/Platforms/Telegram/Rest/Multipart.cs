using System.Buffers;
using System.Text;
using System.Text.Json;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>
/// A body of fields and a file. Written by hand: the framework leaves names unquoted and encodes file names in ways that
/// Telegram does not read. A field that is no text stands as JSON.
/// </summary>
internal static class Multipart
{
    /// <summary>Puts the fields of a call and its file together.</summary>
    /// <param name="json">The call, an object.</param>
    /// <param name="field">The field of the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="boundary">Unique to this body.</param>
    public static ApiBody Of(ReadOnlyMemory<byte> json, string field, Attachment file, string boundary)
    {
        var body = new ArrayBufferWriter<byte>(json.Length + file.Bytes.Length + 1024);
        using var call = JsonDocument.Parse(json);
        foreach (var property in call.RootElement.EnumerateObject())
        {
            var value = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
            Write(body, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{property.Name}\"\r\n\r\n{value}\r\n");
        }

        Write(body, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{Name(file)}\"\r\nContent-Type: {Type(file)}\r\n\r\n");
        body.Write(file.Bytes.AsSpan());
        Write(body, $"\r\n--{boundary}--\r\n");
        return new ApiBody(body.WrittenSpan.ToArray(), $"multipart/form-data; boundary={boundary}");
    }

    /// <summary>A name that nothing on the way can read differently; Telegram cuts it at a semicolon.</summary>
    private static string Name(Attachment file)
    {
        var plain = string.Concat(file.Name.Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.'));
        return plain.Trim('.').Length > 0 ? plain : "file";
    }

    private static string Type(Attachment file) =>
        file.MediaType.Contains('/', StringComparison.Ordinal)
        && file.MediaType.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '-' or '.' or '+')
            ? file.MediaType
            : "application/octet-stream";

    private static void Write(ArrayBufferWriter<byte> body, string text) => Encoding.UTF8.GetBytes(text, body);
}
