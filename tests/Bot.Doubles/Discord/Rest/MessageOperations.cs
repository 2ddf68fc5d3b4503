using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Rest;

/// <summary>Messages in channels, and the channels themselves.</summary>
internal sealed class MessageOperations(DiscordWorld world)
{
    private readonly MessageRoom room = new(world);

    /// <summary>Opens the direct channel with somebody, or finds it open.</summary>
    public RestAnswer OpenDirect(RestCall call)
    {
        var person = Snowflake.Read(call.Json["recipient_id"]) ?? throw new RestProblem();
        var inbox = world.Find(call.Bot, person) ?? throw Problems.UnknownUser;
        return RestAnswer.Ok(MessageJson.DirectChannel(world.OpenDirect(call.Bot, inbox)));
    }

    public RestAnswer Type(RestCall call)
    {
        Channel(call).Person?.Acts.Add(new Act.Typing());
        return RestAnswer.Nothing;
    }

    public RestAnswer Create(RestCall call)
    {
        var channel = Channel(call);
        var form = new MessageForm(call.Json, call.Files);
        if (FormChecks.Message(form) is { Count: > 0 } errors)
        {
            throw FormError.Refusal(errors);
        }

        if (form.IsEmpty)
        {
            throw Problems.EmptyMessage;
        }

        Refuse(channel);
        if (form is { EnforcesNonce: true, Nonce: { } nonce } && world.FindByNonce(channel, nonce) is { } first)
        {
            return RestAnswer.Ok(MessageJson.Write(world, call.Bot, first));
        }

        var message = room.Send(call.Bot, channel, form.Fill(world, room.New(call.Bot, channel) with
        {
            Flags = form.Flags & ~MessageFlags.Ephemeral,
            Nonce = form.Nonce,
            ReplyTo = form.ReplyTo,
        }));
        if (form is { EnforcesNonce: true, Nonce: { } kept })
        {
            world.Remember(channel, kept, message);
        }

        return RestAnswer.Ok(MessageJson.Write(world, call.Bot, message));
    }

    public RestAnswer Get(RestCall call) => RestAnswer.Ok(MessageJson.Write(world, call.Bot, Message(call).Message));

    public RestAnswer Update(RestCall call)
    {
        var (channel, message) = Message(call);
        if (!message.FromBot)
        {
            throw Problems.NotTheAuthor;
        }

        var form = new MessageForm(call.Json, call.Files);
        if (FormChecks.Message(form) is { Count: > 0 } errors)
        {
            throw FormError.Refusal(errors);
        }

        return RestAnswer.Ok(MessageJson.Write(world, call.Bot, room.Edit(call.Bot, channel, form.Fill(world, message))));
    }

    public RestAnswer Delete(RestCall call)
    {
        var (channel, message) = Message(call);
        if (!message.FromBot)
        {
            throw new RestProblem(RestAnswer.Error(403, 50003, "Cannot execute action on a DM channel"));
        }

        room.Delete(call.Bot, channel, message);
        return RestAnswer.Nothing;
    }

    private static void Refuse(ChatChannel channel)
    {
        if (channel.Person is { Takes: not DirectMessages.Open } person)
        {
            throw person.Takes == DirectMessages.Closed ? Problems.CannotMessage : Problems.NoMutualGuild;
        }
    }

    private ChatChannel Channel(RestCall call) => world.FindChannel(call.Bot, call.Id("channel")) ?? throw Problems.UnknownChannel;

    private (ChatChannel Channel, ChannelMessage Message) Message(RestCall call)
    {
        var channel = Channel(call);
        return (channel, channel.Find(call.Id("message")) is { IsEphemeral: false } message ? message : throw Problems.UnknownMessage);
    }
}
