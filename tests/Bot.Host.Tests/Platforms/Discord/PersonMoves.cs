using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;
using Bot.Host.Platforms.Discord;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>What a golden conversation says somebody does, done as it is done on Discord.</summary>
internal static class PersonMoves
{
    private const int ButtonType = 2;

    /// <summary>What a message offers, by the words that are read; what only opens a form to write in is none of it.</summary>
    public static IEnumerable<string> Offered(this ChannelMessage message) => message.Components
        .Where(one => one.CustomId != DiscordForms.Write)
        .SelectMany(one => one.Type == ButtonType ? [one.Label] : one.Options.Select(option => option.Label));

    /// <summary>What names something under the newest message is a press of it, a slash begins a command, anything else is typed.</summary>
    public static async Task TakesAsync(this Person person, ChannelMessage? newest, string words, CancellationToken cancellationToken)
    {
        if (newest is not null && newest.Offered().Contains(words, StringComparer.Ordinal))
        {
            var pressed = await person.TouchesAsync(newest, words);
            (await pressed.AnsweredAsync(cancellationToken)).Type.ShouldBe(7, "what was pressed is shown");
        }
        else if (words.StartsWith('/'))
        {
            await person.UsesCommandAsync(words[1..]);
        }
        else
        {
            await person.SendsAsync(words);
        }
    }

    private static Task<Interaction> TouchesAsync(this Person person, ChannelMessage message, string label)
    {
        if (message.Components.FirstOrDefault(one => one.Type == ButtonType && one.Label == label) is { } button)
        {
            return person.PressesAsync(message, button.CustomId!);
        }

        var list = message.Components.First(one => one.Options.Any(option => option.Label == label));
        return person.ChoosesAsync(message, list.CustomId!, list.Options.First(option => option.Label == label).Value);
    }
}
