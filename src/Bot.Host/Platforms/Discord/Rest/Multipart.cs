using System.Buffers;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>
/// A body of JSON and a file. Written by hand: the framework leaves names unquoted and encodes file names in ways that
/// servers read differently.
/// </summary>
internal static class Multipart
{
    /// <summary>Puts JSON and a file together.</summary>
    /// <param name="json">What else is sent; its attachments name the file by the id 0.</param>
    /// <param name="file">The file.</param>
    /// <param name="boundary">Unique to this body.</param>
    public static ApiBody Of(byte[] json, Attachment file, string boundary)
    {
        var body = new ArrayBufferWriter<byte>(json.Length + file.Bytes.Length + 512);
        Write(body, $"--{boundary}\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n");
        body.Write(json);
        Write(body, $"\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"{Name(file)}\"\r\nContent-Type: {Type(file)}\r\n\r\n");
        body.Write(file.Bytes.AsSpan());
        Write(body, $"\r\n--{boundary}--\r\n");
        return new ApiBody(body.WrittenSpan.ToArray(), $"multipart/form-data; boundary={boundary}");
    }

    /// <summary>A name of letters that nothing on the way can read differently.</summary>
    public static string Name(Attachment file)
    {
        var plain = string.Concat(file.Name.Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.'));
        return plain.Trim('.').Length > 0 ? plain : "file";
    }

    private static string Type(Attachment file) =>
        file.MediaType.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '-' or '.' or '+') && file.MediaType.Contains('/', StringComparison.Ordinal)
            ? file.MediaType
            : "application/octet-stream";

    private static void Write(ArrayBufferWriter<byte> body, string text) => Encoding.ASCII.GetBytes(text, body);
}
