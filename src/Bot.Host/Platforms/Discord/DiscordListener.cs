using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// Takes what the gateway tells: what has to be acknowledged soon goes to the desk at once, and all inputs go into the
/// inbox. What is typed behind a command is answered here and now and is no input.
/// </summary>
internal sealed class DiscordListener(
    StoreInputs store, InteractionDesk desk, TypingSign typing, SuggestTopics suggest, TimeProvider time) : IGatewayListener
{
    private const int MostSuggestions = 25;
    private const int LongestSuggestion = 100;

    /// <inheritdoc/>
    public void Seen(GatewayDispatch dispatch)
    {
        if (DiscordInputs.InteractionOf(dispatch) is { } interaction)
        {
            See(interaction, dispatch.SeenAt);
        }
        else if (DiscordInputs.MessageOf(dispatch) is { } message)
        {
            typing.Expect(message);
        }
    }

    /// <inheritdoc/>
    public async Task StoreAsync(IReadOnlyList<GatewayDispatch> dispatches, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var inputs = dispatches.Select(dispatch => DiscordInputs.Encode(dispatch, now)).OfType<RawInput>().ToList();
        if (inputs.Count > 0)
        {
            await store(inputs, cancellationToken);
        }
    }

    private void See(Interaction interaction, long seenAt)
    {
        switch (interaction.Kind)
        {
            case InteractionKind.Typing:
                desk.Do(() => desk.SuggestAsync(interaction, Suggestions(interaction.Words)));
                break;
            case InteractionKind.Command or InteractionKind.Component or InteractionKind.Form:
                desk.Open(interaction, seenAt);
                break;
            default:
                break;
        }
    }

    private List<SuggestionBody> Suggestions(string typed) =>
    [
        .. suggest(typed, MostSuggestions)
            .Select(title => title.Length <= LongestSuggestion ? title : title[..LongestSuggestion])
            .Where(title => title.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(title => new SuggestionBody(title, title)),
    ];
}
