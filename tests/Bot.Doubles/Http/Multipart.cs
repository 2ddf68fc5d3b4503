using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bot.Doubles.Http;

/// <summary>A form in parts, read as the platforms' servers read it.</summary>
/// <param name="Fields">Name and value in order.</param>
/// <param name="Files">What came with a file name.</param>
public sealed record Multipart(IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="InvalidDataException">The body is no such form.</exception>
    public static async Task<Multipart> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value
            ?? throw new InvalidDataException("The form has no boundary.");
        var reader = new MultipartReader(boundary, request.Body);
        var fields = new List<KeyValuePair<string, string>>();
        var files = new List<UploadedFile>();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, cancellationToken);
            var name = Attribute(section.ContentDisposition, "name") ?? throw new InvalidDataException("A part has no name.");
            if (Attribute(section.ContentDisposition, "filename") is { } fileName)
            {
                files.Add(new UploadedFile(name, fileName, section.ContentType, bytes.ToArray()));
            }
            else
            {
                fields.Add(new(name, System.Text.Encoding.UTF8.GetString(bytes.ToArray())));
            }
        }

        return new Multipart(fields, files);
    }

    /// <summary>
    /// An attribute of the disposition, bare or quoted. It ends at the first semicolon whatever quotes say,
    /// and the encoded kind ("filename*") is not looked at: so do the servers.
    /// </summary>
    private static string? Attribute(string? disposition, string name) => (disposition ?? string.Empty)
        .Split(';')
        .Select(part => part.Trim())
        .Where(part => part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
        .Select(part => part[(name.Length + 1)..].Trim('"'))
        .FirstOrDefault();
}
