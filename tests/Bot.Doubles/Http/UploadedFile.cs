namespace Bot.Doubles.Http;

/// <summary>A file that came in a form.</summary>
/// <param name="Field">The name of the form's field.</param>
/// <param name="FileName">As the platforms read it.</param>
/// <param name="ContentType">As sent, or null.</param>
/// <param name="Bytes">All of it.</param>
public sealed record UploadedFile(string Field, string FileName, string? ContentType, ReadOnlyMemory<byte> Bytes);
