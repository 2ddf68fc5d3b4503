namespace Bot.Doubles.Telegram.Text;

/// <summary>A start tag as written.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">Names in lower case.</param>
/// <param name="TextStart">Where its text starts, in UTF-16 units of what is shown.</param>
internal sealed record HtmlTag(string Name, IReadOnlyDictionary<string, string> Attributes, int TextStart)
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["tg-spoiler"] = "spoiler",
        ["span"] = "spoiler",
        ["code"] = "code",
        ["pre"] = "pre",
    };

    /// <summary>All tags that the server reads.</summary>
    public static bool IsKnown(string name) => Plain.ContainsKey(name) || name is "a" or "blockquote" or "tg-emoji";

    /// <summary>What the tag makes of its text, or null when it makes nothing of it.</summary>
    public TextEntity? Mark(string shown)
    {
        var length = shown.Length - TextStart;
        if (length == 0)
        {
            return null;
        }

        return Name switch
        {
            "a" => Link(shown[TextStart..]),
            "blockquote" => new TextEntity(Attributes.ContainsKey("expandable") ? "expandable_blockquote" : "blockquote", TextStart, length),
            "tg-emoji" => new TextEntity("custom_emoji", TextStart, length) { CustomEmojiId = Attributes.GetValueOrDefault("emoji-id") },
            _ => new TextEntity(Plain[Name], TextStart, length),
        };
    }

    /// <summary>A link without an address leads to what it shows, if that is an address.</summary>
    private TextEntity? Link(string shown)
    {
        var url = Attributes.TryGetValue("href", out var href) && href.Length > 0 ? href : shown;
        return url.Contains('.', StringComparison.Ordinal) || url.Contains(':', StringComparison.Ordinal)
            ? new TextEntity("text_link", TextStart, shown.Length) { Link = url }
            : null;
    }
}
