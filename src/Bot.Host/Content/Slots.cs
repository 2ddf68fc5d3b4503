namespace Bot.Host.Content;

/// <summary>Which placeholders a text may have.</summary>
internal enum Slots
{
    /// <summary>None: it is shown as it stands.</summary>
    None,

    /// <summary>Those of the table in docs/content.md, and answers of named exercises.</summary>
    Content,

    /// <summary>As <see cref="Content"/>, and answers of its own exercise.</summary>
    Exercise,

    /// <summary>As <see cref="Content"/>, and any name that the program fills where it says the phrase.</summary>
    Free,
}
