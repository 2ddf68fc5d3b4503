using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Platforms.Discord.Rest;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// Forms to write in. They open at once and without a turn, because Discord takes a form only as the first answer. What
/// is written in one never stands in the chat.
/// </summary>
internal sealed class DiscordForms(DiscordWords words)
{
    /// <summary>The name of the button, and of the form, for whatever is to be written now.</summary>
    public const string Write = "f:write";

    private const string Lookup = "f:lookup";
    private const string Field = "words";
    private const int LongestLookup = 200;
    private const int LongestText = 4000;

    /// <summary>True when an interaction only opens a form: it is no input.</summary>
    public static bool Opens(Interaction interaction) => interaction.Kind switch
    {
        InteractionKind.Command => interaction is { Command: "lookup", Words.Length: 0 },
        InteractionKind.Component => interaction.CustomId == Write,
        _ => false,
    };

    /// <summary>What was written in a form, as if it had been typed.</summary>
    /// <exception cref="FormatException">The form is none of ours.</exception>
    public static string Read(Interaction interaction)
    {
        var text = interaction.Data.List("components")
            .SelectMany(outer => outer.Field("component") is { } inner ? [inner] : outer.List("components"))
            .Select(field => field.Text("value"))
            .FirstOrDefault(value => value is not null) ?? string.Empty;
        return interaction.CustomId switch
        {
            Lookup => $"/lookup {text}",
            Write => text,
            _ => throw new FormatException("A form that is none of ours."),
        };
    }

    /// <summary>The form that an interaction opens.</summary>
    public FormBody Open(Interaction interaction) => interaction.Kind == InteractionKind.Command
        ? Form(Lookup, words.Lookup, words.LookupLabel, style: 1, LongestLookup)
        : Form(Write, words.WriteTitle, words.WriteLabel, style: 2, LongestText);

    private static FormBody Form(string name, string title, string label, int style, int longest) => new(
        name,
        title,
        [
            new Component(Component.Label)
            {
                Words = label,
                Inner = new Component(Component.TextInput) { CustomId = Field, Style = style, Required = true, MaxLength = longest },
            },
        ]);
}
