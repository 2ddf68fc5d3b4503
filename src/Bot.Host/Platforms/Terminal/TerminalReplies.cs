using System.Globalization;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Terminal;

/// <summary>Turns replies into lines: the text, then what can be pressed, with the way to help last. Pure.</summary>
internal static class TerminalReplies
{
    private const int ChoicesWidth = 78;
    private const string Between = "   ";

    /// <summary>The lines of a reply, each ended by a line feed.</summary>
    public static string Format(Reply reply, TerminalOptions options)
    {
        var text = new StringBuilder();
        foreach (var line in TerminalText.Lines(reply.Text, options))
        {
            text.Append(line).Append('\n');
        }

        var choices = Lines(reply.Choices, options.Width == 0 ? ChoicesWidth : options.Width).ToList();
        if (choices.Count > 0)
        {
            text.Append('\n');
            choices.ForEach(line => text.Append("  ").Append(line).Append('\n'));
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Choice> choices, int width)
    {
        var numbered = choices.Select((choice, index) => (choice.Role, Words: Numbered(choice.Label, index + 1))).ToList();
        var answers = numbered.Where(choice => choice.Role == ChoiceRole.Answer).Select(choice => choice.Words).ToList();
        var ways = numbered.Where(choice => choice.Role == ChoiceRole.Way).Select(choice => choice.Words);
        var help = numbered.Where(choice => choice.Role == ChoiceRole.Help).Select(choice => choice.Words);
        return Answers(answers, width).Concat(Wrapped([.. ways, .. help], width));
    }

    /// <summary>Answers on one line if they fit, otherwise one a line; a scale of numbers always side by side.</summary>
    private static IEnumerable<string> Answers(List<string> answers, int width)
    {
        var scale = answers.TrueForAll(answer => !answer.Contains(' ', StringComparison.Ordinal));
        var fit = answers.Sum(answer => answer.Length + Between.Length) <= width;
        return scale || fit ? Wrapped(answers, width) : answers;
    }

    /// <summary>A label that is a number itself needs none: typed, it means the label.</summary>
    private static string Numbered(string label, int number) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? label
            : string.Create(CultureInfo.InvariantCulture, $"{number}) {label}");

    private static IEnumerable<string> Wrapped(IEnumerable<string> items, int width)
    {
        var line = new StringBuilder();
        foreach (var item in items)
        {
            if (line.Length > 0 && line.Length + Between.Length + item.Length > width - 2)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? Between : string.Empty).Append(item);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
