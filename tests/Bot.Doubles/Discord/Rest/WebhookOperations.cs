using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;

namespace Bot.Doubles.Discord.Rest;

/// <summary>What follows the first answer to an interaction, by its token.</summary>
internal sealed class WebhookOperations(DiscordWorld world)
{
    private readonly MessageRoom room = new(world);

    public RestAnswer GetOriginal(RestCall call) => Show(call, Original(Open(call)));

    public RestAnswer UpdateOriginal(RestCall call)
    {
        var interaction = Open(call);
        return Update(call, interaction, Original(interaction));
    }

    public RestAnswer DeleteOriginal(RestCall call)
    {
        var interaction = Open(call);
        return Delete(interaction, Original(interaction));
    }

    /// <summary>A further message; behind a promise that still stands it is the promised one.</summary>
    public RestAnswer Create(RestCall call)
    {
        var interaction = Open(call);
        if (interaction.Answer is null)
        {
            throw Problems.UnknownWebhook;
        }

        if (interaction.OriginalId is { } id && interaction.Channel.Find(id) is { IsLoading: true } promised)
        {
            return Update(call, interaction, promised);
        }

        var form = new MessageForm(call.Json, call.Files);
        Require(FormChecks.Message(form));
        if (form.IsEmpty)
        {
            throw Problems.EmptyMessage;
        }

        var message = room.Send(interaction.Bot, interaction.Channel, form.Fill(world, room.New(interaction.Bot, interaction.Channel) with
        {
            InteractionId = interaction.Id,
            Flags = form.Flags,
        }), interaction.Asker);
        interaction.FollowUps.Add(message.Id);
        return Show(call, message);
    }

    public RestAnswer Get(RestCall call) => Show(call, FollowUp(call, Open(call)));

    public RestAnswer Update(RestCall call)
    {
        var interaction = Open(call);
        return Update(call, interaction, FollowUp(call, interaction));
    }

    public RestAnswer Delete(RestCall call)
    {
        var interaction = Open(call);
        return Delete(interaction, FollowUp(call, interaction));
    }

    private static void Require(IReadOnlyList<FormError> errors)
    {
        if (errors.Count > 0)
        {
            throw FormError.Refusal(errors);
        }
    }

    private static ChannelMessage Original(Interaction interaction) =>
        interaction.OriginalId is { } id && interaction.Channel.Find(id) is { } message ? message : throw Problems.UnknownMessage;

    private static ChannelMessage FollowUp(RestCall call, Interaction interaction) =>
        interaction.FollowUps.Contains(call.Id("message")) || interaction.OriginalId == call.Id("message")
            ? interaction.Channel.Find(call.Id("message")) ?? throw Problems.UnknownMessage
            : throw Problems.UnknownMessage;

    private Interaction Open(RestCall call)
    {
        var interaction = call.Interaction;
        if (interaction is null || interaction.Bot.Id != call.Id("webhook"))
        {
            throw Problems.UnknownWebhook;
        }

        return world.Now - interaction.At > world.Options.InteractionLife ? throw Problems.TokenExpired : interaction;
    }

    private RestAnswer Update(RestCall call, Interaction interaction, ChannelMessage message)
    {
        var form = new MessageForm(call.Json, call.Files);
        Require(FormChecks.Message(form));
        if (message.IsLoading && form.IsEmpty)
        {
            throw Problems.EmptyMessage;
        }

        return Show(call, room.Edit(interaction.Bot, interaction.Channel, form.Fill(world, message), interaction.Asker));
    }

    private RestAnswer Delete(Interaction interaction, ChannelMessage message)
    {
        room.Delete(interaction.Bot, interaction.Channel, message, interaction.Asker);
        return RestAnswer.Nothing;
    }

    private RestAnswer Show(RestCall call, ChannelMessage message) => RestAnswer.Ok(MessageJson.Write(world, call.Bot, message));
}
