using System.Globalization;
using System.Text.Json;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Platforms.Discord.Rest;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// Lays choices out as Discord can show them: five rows of five buttons, or lists of twenty-five. Answers stand above,
/// the ways around below, help last. Pure.
/// </summary>
internal static class DiscordKeyboard
{
    private const int Rows = 5;
    private const int InRow = 5;
    private const int InList = 25;
    private const int MostLongButtons = 8;
    private const int ShortLabel = 4;
    private const int RowWidth = 64;
    private const int LongestLabel = 80;
    private const int Blue = 1;
    private const int Grey = 2;
    private const int Green = 3;
    private const int Red = 4;

    /// <summary>The rows under a message; null for none.</summary>
    /// <param name="choices">What can be pressed.</param>
    /// <param name="writes">True to offer a form to write in.</param>
    /// <param name="words">What Discord shows around them.</param>
    public static IReadOnlyList<Component>? Lay(IReadOnlyList<Choice> choices, bool writes, DiscordWords words)
    {
        var all = choices.DistinctBy(choice => choice.Token, StringComparer.Ordinal).ToList();
        var ways = all.Where(choice => choice.Role != ChoiceRole.Answer).Select(Button).Chunk(InRow).Select(Row).ToList();
        var answers = Answers(all.FindAll(choice => choice.Role == ChoiceRole.Answer), writes, Rows - ways.Count, words);
        List<Component> rows = [.. answers, .. ways];
        return rows.Count == 0 ? null : rows;
    }

    /// <summary>What was pressed, as the core knows it.</summary>
    public static string TokenOf(Interaction interaction)
    {
        var pressed = interaction.Chosen ?? interaction.CustomId;
        return pressed is [_, ':', ..] && interaction.Chosen is null ? pressed[2..] : pressed;
    }

    /// <summary>The rows of a message with what was pressed in them shown.</summary>
    /// <returns>Null when there is something under it that is none of ours.</returns>
    public static IReadOnlyList<Component>? Pressed(Interaction interaction)
    {
        if (interaction.Keyboard is not { ValueKind: JsonValueKind.Array } rows)
        {
            return null;
        }

        var shown = rows.EnumerateArray().Select(row => Copy(row, interaction)).ToList();
        return shown.TrueForAll(row => row is not null) && shown.Count > 0 ? shown.ConvertAll(row => row!) : null;
    }

    private static IEnumerable<Component> Answers(List<Choice> answers, bool writes, int room, DiscordWords words)
    {
        List<Component> buttons = [.. answers.Select(Button)];
        if (writes)
        {
            buttons.Add(new Component(Component.Button) { Style = Blue, Words = words.Write, CustomId = DiscordForms.Write });
        }

        var rows = answers.TrueForAll(choice => choice.Label.Length <= ShortLabel)
            ? [.. buttons.Chunk(InRow).Select(Row)]
            : buttons.Count <= MostLongButtons ? Packed(buttons) : [];
        return (rows.Count > 0 || buttons.Count == 0) && rows.Count <= room ? rows : Lists(answers, writes ? buttons[^1] : null, room, words);
    }

    /// <summary>As many in a row as can be read in one.</summary>
    private static List<Component> Packed(List<Component> buttons)
    {
        var rows = new List<List<Component>>();
        foreach (var button in buttons)
        {
            if (rows.Count == 0 || rows[^1].Count == InRow || rows[^1].Sum(other => other.Words!.Length) + button.Words!.Length > RowWidth)
            {
                rows.Add([]);
            }

            rows[^1].Add(button);
        }

        return rows.ConvertAll(row => Row([.. row]));
    }

    private static IEnumerable<Component> Lists(List<Choice> answers, Component? write, int room, DiscordWords words)
    {
        var lists = answers.Chunk(InList).Take(write is null ? room : room - 1).Select((part, index) => Row(
        [
            new Component(Component.Select)
            {
                CustomId = "s:" + index.ToString(CultureInfo.InvariantCulture),
                Placeholder = words.Choose,
                Options = [.. part.Select(choice => new SelectOption(choice.Label, choice.Token))],
            },
        ]));
        return write is null ? lists : lists.Append(Row([write]));
    }

    private static Component Row(Component[] inside) => new(Component.Row) { Components = inside };

    private static Component Button(Choice choice)
    {
        var (mark, style) = choice.Role switch
        {
            ChoiceRole.Answer => ('a', Blue),
            ChoiceRole.Way => ('w', Grey),
            ChoiceRole.Help => ('h', Red),
            _ => throw new InvalidOperationException("A role that nobody told the keyboard of."),
        };
        var label = choice.Label.Length <= LongestLabel ? choice.Label : choice.Label[..LongestLabel];
        return new Component(Component.Button) { Style = style, Words = label, CustomId = $"{mark}:{choice.Token}" };
    }

    private static Component? Copy(JsonElement row, Interaction pressed)
    {
        if (row.Number("type") != Component.Row)
        {
            return null;
        }

        var inside = row.List("components").Select(each => each.Number("type") switch
        {
            Component.Button => CopyButton(each, pressed),
            Component.Select => CopyList(each, pressed),
            _ => null,
        }).ToList();
        return inside.Contains(null) || inside.Count == 0 ? null : Row([.. inside.Select(each => each!)]);
    }

    /// <summary>Only what was pressed changes, and help never: it stays what it is on every message.</summary>
    private static Component? CopyButton(JsonElement button, Interaction pressed)
    {
        if (button.Text("custom_id") is not { Length: > 0 } name || button.Text("label") is not { } label)
        {
            return null;
        }

        var isIt = name == pressed.CustomId && !name.StartsWith("h:", StringComparison.Ordinal);
        var wasIt = button.Field("disabled") is { ValueKind: JsonValueKind.True };
        return new Component(Component.Button)
        {
            Style = isIt ? Green : button.Number("style") ?? Grey,
            Words = label,
            CustomId = name,
            Disabled = isIt || wasIt ? true : null,
        };
    }

    private static Component? CopyList(JsonElement list, Interaction pressed)
    {
        var isIt = list.Text("custom_id") == pressed.CustomId;
        var options = list.List("options")
            .Where(option => option.Text("label") is not null && option.Text("value") is not null)
            .Select(option => new SelectOption(
                option.Text("label")!, option.Text("value")!, isIt && option.Text("value") == pressed.Chosen ? true : null))
            .ToList();
        return list.Text("custom_id") is not { Length: > 0 } name || options.Count == 0 ? null : new Component(Component.Select)
        {
            CustomId = name,
            Placeholder = list.Text("placeholder"),
            Options = options,
        };
    }
}
