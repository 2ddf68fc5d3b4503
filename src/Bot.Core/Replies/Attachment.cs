using System.Collections.Immutable;

namespace Bot.Core.Replies;

/// <summary>A file that goes with a reply.</summary>
/// <param name="Name">File name in ASCII with its extension.</param>
/// <param name="MediaType">Media type, such as <c>application/json</c> or <c>image/png</c>.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record Attachment(string Name, string MediaType, ImmutableArray<byte> Bytes);
