using System.Globalization;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Takes the file of a call: uploaded with it, or one that the server has already.</summary>
internal sealed class FileReader(TelegramWorld world)
{
    private const int LargestPhoto = 10 << 20;
    private const int LargestDocument = 50 << 20;
    private const int LongestSides = 10_000;
    private const int MostNarrow = 20;

    public StoredFile ReadPhoto(ApiCall call)
    {
        var (known, uploaded) = Find(call, "photo");
        if (known is not null)
        {
            return known.Size is null ? throw new ApiProblem("can't use file of type Document as Photo") : known;
        }

        if (uploaded!.Bytes.Length > LargestPhoto)
        {
            throw new ApiProblem("file is too big");
        }

        var (width, height) = ImageSize.Read(uploaded.Bytes.Span) ?? throw new ApiProblem("IMAGE_PROCESS_FAILED");
        return width + height <= LongestSides && Math.Max(width, height) <= MostNarrow * Math.Min(width, height)
            ? Keep(uploaded, (width, height))
            : throw new ApiProblem("PHOTO_INVALID_DIMENSIONS");
    }

    public StoredFile ReadDocument(ApiCall call)
    {
        var (known, uploaded) = Find(call, "document");
        if (known is not null)
        {
            return known;
        }

        return uploaded!.Bytes.Length <= LargestDocument
            ? Keep(uploaded, size: null)
            : throw new ApiProblem(ApiAnswer.Error(413, "Request Entity Too Large"));
    }

    private (StoredFile? Known, UploadedFile? Uploaded) Find(ApiCall call, string field)
    {
        const string Attached = "attach://";
        var value = call.Text(field);
        if (value.Length > 0 && !value.StartsWith(Attached, StringComparison.Ordinal))
        {
            return (world.FindFile(value) ?? throw new ApiProblem("wrong file identifier/HTTP URL specified"), null);
        }

        var uploaded = call.File(value.Length > 0 ? value[Attached.Length..] : field)
            ?? throw new ApiProblem($"there is no {field} in the request");
        return uploaded.Bytes.Length > 0 ? (null, uploaded) : throw new ApiProblem("file must be non-empty");
    }

    private StoredFile Keep(UploadedFile file, (int Width, int Height)? size)
    {
        var number = world.CountFiles() + 1;
        return world.Keep(new StoredFile(
            string.Create(CultureInfo.InvariantCulture, $"BQACAgQAAxkD{number:D8}"),
            string.Create(CultureInfo.InvariantCulture, $"AgAD{number:D8}"),
            file.FileName,
            file.ContentType ?? "application/octet-stream",
            file.Bytes)
        {
            Size = size,
        });
    }
}
