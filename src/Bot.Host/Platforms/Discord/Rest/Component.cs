namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Something under a message, or in a form, as Discord takes it. Only the fields of its type are set.</summary>
internal sealed record Component(int Type)
{
    /// <summary>A row of others.</summary>
    public const int Row = 1;

    /// <summary>A button.</summary>
    public const int Button = 2;

    /// <summary>A list to choose from.</summary>
    public const int Select = 3;

    /// <summary>A field to write in.</summary>
    public const int TextInput = 4;

    /// <summary>A field of a form with its name.</summary>
    public const int Label = 18;

    /// <summary>What stands in a row.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>What stands under a name.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("component")]
    public Component? Inner { get; init; }

    /// <summary>Comes back when it is pressed; at most 100 characters, once in a message.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a button: 1 blurple, 2 grey, 3 green, 4 red. Of a field: 1 a line, 2 a paragraph.</summary>
    public int? Style { get; init; }

    /// <summary>What the person reads.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("label")]
    public string? Words { get; init; }

    /// <summary>What is read while nothing is chosen or written.</summary>
    public string? Placeholder { get; init; }

    /// <summary>True when it cannot be pressed.</summary>
    public bool? Disabled { get; init; }

    /// <summary>What can be chosen; at most 25.</summary>
    public IReadOnlyList<SelectOption>? Options { get; init; }

    /// <summary>The longest text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>True when it may not be left empty.</summary>
    public bool? Required { get; init; }
}
