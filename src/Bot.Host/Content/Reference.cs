using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>A place in the content that names something by its id.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Id">Its id, as written.</param>
/// <param name="Place">Where it is named.</param>
/// <param name="Owner">The exercise that names it; empty elsewhere.</param>
internal sealed record Reference(ReferenceKind Kind, string Id, Place Place, string Owner);
