using System.Text;
using Bot.Core.Replies;
using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Lays choices out in rows that a thumb can hit: answers first, then the ways around, help last. Pure.</summary>
internal static class TelegramKeyboard
{
    private const int ScaleRow = 6;
    private const int ScaleLabel = 3;
    private const int WayRow = 3;
    private const int RowWidth = 32;
    private const int LongestData = 64;
    private const string Chosen = "✓ ";

    /// <summary>The keyboard of a reply; null for none.</summary>
    public static Keyboard? Of(long chat, IReadOnlyList<Choice> choices)
    {
        IReadOnlyList<KeyboardButton>[] rows =
        [
            .. Answers([.. With(chat, choices, ChoiceRole.Answer)]),
            .. Rows(With(chat, choices, ChoiceRole.Way), WayRow),
            .. Rows(With(chat, choices, ChoiceRole.Help), WayRow),
        ];
        return rows.Length == 0 ? null : new Keyboard(rows);
    }

    /// <summary>A keyboard whose choice was made: what was chosen, and the way to help.</summary>
    /// <param name="before">The keyboard as it stood.</param>
    /// <param name="pressed">What the pressed button carried.</param>
    /// <returns>Null when it stays as it is: help was pressed, or the button stands there no more.</returns>
    public static Keyboard? After(Keyboard before, TelegramPress pressed)
    {
        var all = before.InlineKeyboard.SelectMany(row => row).ToList();
        if (pressed.IsShown || pressed.Role == ChoiceRole.Help || all.Find(button => button.CallbackData == pressed.ToString()) is not { } chosen)
        {
            return null;
        }

        var shown = new KeyboardButton(Chosen + chosen.Text, (pressed with { Token = string.Empty }).ToString());
        var help = all.Where(button => button.CallbackData is { } data && TelegramPress.Read(data)?.Role == ChoiceRole.Help);
        return new Keyboard([[shown], .. help.Select(button => new[] { button })]);
    }

    private static IEnumerable<KeyboardButton> With(long chat, IEnumerable<Choice> choices, ChoiceRole role)
    {
        foreach (var choice in choices.Where(choice => choice.Role == role))
        {
            var data = new TelegramPress(chat, role, choice.Token).ToString();
            if (Encoding.UTF8.GetByteCount(data) > LongestData)
            {
                throw new InvalidOperationException("A choice carries more than a button holds.");
            }

            yield return new KeyboardButton(choice.Label, data);
        }
    }

    /// <summary>A scale stands in even rows; words stand side by side where they fit.</summary>
    private static IEnumerable<KeyboardButton[]> Answers(List<KeyboardButton> answers)
    {
        if (answers.Count > 2 && answers.TrueForAll(answer => answer.Text.Length <= ScaleLabel))
        {
            var rows = (answers.Count + ScaleRow - 1) / ScaleRow;
            return answers.Chunk((answers.Count + rows - 1) / rows);
        }

        return Rows(answers, most: 2);
    }

    private static IEnumerable<KeyboardButton[]> Rows(IEnumerable<KeyboardButton> buttons, int most)
    {
        var row = new List<KeyboardButton>();
        foreach (var button in buttons)
        {
            // Each button of a row gets the same width.
            var widest = row.Append(button).Max(each => each.Text.Length);
            if (row.Count == most || (row.Count > 0 && widest * (row.Count + 1) > RowWidth))
            {
                yield return [.. row];
                row.Clear();
            }

            row.Add(button);
        }

        if (row.Count > 0)
        {
            yield return [.. row];
        }
    }
}
