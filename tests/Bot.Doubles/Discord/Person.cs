using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord;

/// <summary>Somebody with Discord before them, in the direct messages with a bot and in the one server there is.</summary>
public sealed class Person
{
    private const int Text = 3;
    private readonly InteractionRoom room;
    private int seen;

    internal Person(long id, InteractionRoom room)
    {
        Id = id;
        this.room = room;
    }

    /// <summary>Of the person.</summary>
    public long Id { get; }

    /// <summary>The direct messages as they stand, both sides of them.</summary>
    public IReadOnlyList<ChannelMessage> Messages => Locked(() => (IReadOnlyList<ChannelMessage>)[.. room.Direct.Messages]);

    /// <summary>What the bot sent them anywhere, each as it stood when it came.</summary>
    public IReadOnlyList<ChannelMessage> Received => room.Inbox.Sent.All;

    /// <summary>All that the bot did for them, in order; can be waited in.</summary>
    public Feed<Act> Acts => room.Inbox.Acts;

    /// <summary>Whether the bot may write to them; nobody is told when it changes.</summary>
    public DirectMessages Takes
    {
        get => room.Inbox.Takes;
        set => Locked(() => room.Inbox.Takes = value);
    }

    /// <summary>Writes to the bot; done when Discord has it.</summary>
    public Task<ChannelMessage> SendsAsync(string text) =>
        Task.FromResult(Locked(() => room.Say(room.Direct, text, message => message)));

    /// <summary>Answers a message.</summary>
    public Task<ChannelMessage> RepliesAsync(ChannelMessage to, string text) =>
        Task.FromResult(Locked(() => room.Say(room.Direct, text, message => message with { ReplyTo = to.Id })));

    /// <summary>Sends a picture, or another file.</summary>
    public Task<ChannelMessage> SendsFileAsync(string name, ReadOnlyMemory<byte> bytes) => Task.FromResult(Locked(() =>
        room.Say(room.Direct, string.Empty, message => message with { Files = [new StoredFile(room.World.NextId(), name, null, bytes)] })));

    /// <summary>Changes what they wrote.</summary>
    public Task<ChannelMessage> EditsAsync(ChannelMessage message, string text) =>
        Task.FromResult(Locked(() => room.Edit(room.Direct, message, text)));

    /// <summary>Writes in the server, to all who are there.</summary>
    public Task<ChannelMessage> SaysInGuildAsync(string text) =>
        Task.FromResult(Locked(() => room.Say(room.World.OpenGuild(room.Bot), text, message => message)));

    /// <summary>Uses a command that the bot has registered.</summary>
    /// <param name="name">Without the slash.</param>
    /// <param name="text">What is written in its first field; null for nothing.</param>
    /// <param name="guild">In the server, instead of in the direct messages.</param>
    /// <exception cref="InvalidOperationException">Discord shows no such command there.</exception>
    public Task<Interaction> UsesCommandAsync(string name, string? text = null, bool guild = false) =>
        Task.FromResult(Locked(() => Use(InteractionKind.Command, name, text, guild)));

    /// <summary>Types into the first field of a command, and waits for suggestions.</summary>
    public Task<Interaction> AutocompletesAsync(string name, string typed, bool guild = false) =>
        Task.FromResult(Locked(() => Use(InteractionKind.Autocomplete, name, typed, guild)));

    /// <summary>Presses a button under a message, as it was when they saw it.</summary>
    /// <exception cref="InvalidOperationException">It had no such button, or one that cannot be pressed.</exception>
    public Task<Interaction> PressesAsync(ChannelMessage message, string customId) =>
        Task.FromResult(Locked(() => Touch(message, customId, [])));

    /// <summary>Presses the button with this label.</summary>
    public Task<Interaction> PressesLabelAsync(ChannelMessage message, string label) =>
        PressesAsync(message, message.Components.First(one => one.Label == label).CustomId!);

    /// <summary>Chooses from a list under a message.</summary>
    public Task<Interaction> ChoosesAsync(ChannelMessage message, string customId, params string[] values) =>
        Task.FromResult(Locked(() => Touch(message, customId, values)));

    /// <summary>Writes into the only field of a form, and sends it off.</summary>
    public Task<Interaction> SubmitsModalAsync(Form form, string text) => SubmitsModalAsync(form, _ => text);

    /// <summary>Writes into the fields of a form, by their ids, and sends it off.</summary>
    public Task<Interaction> SubmitsModalAsync(Form form, Func<string, string> written)
    {
        var opener = form.Opener ?? throw new ArgumentException("Nobody opened this form.", nameof(form));
        return Task.FromResult(Locked(() => room.Ask(
            InteractionKind.Form,
            opener.Channel,
            new JsonObject { ["custom_id"] = form.CustomId, ["components"] = form.Filled(written) },
            opener.Pressed)));
    }

    /// <summary>Completes with the next message that the bot sent and that was not taken here yet.</summary>
    public Task<ChannelMessage> NextMessageAsync(CancellationToken cancellationToken) =>
        room.Inbox.Sent.AtAsync(Interlocked.Increment(ref seen) - 1, cancellationToken);

    /// <summary>A message of the direct messages as it stands now, or null when it was taken away.</summary>
    public ChannelMessage? Now(ChannelMessage message) => Messages.FirstOrDefault(one => one.Id == message.Id);

    /// <summary>Completes when a message of the bot was edited, with what became of it.</summary>
    public async Task<ChannelMessage> EditedAsync(ChannelMessage message, CancellationToken cancellationToken) =>
        ((Act.Edited)await Acts.FirstAsync(act => act is Act.Edited edited && edited.Message.Id == message.Id, cancellationToken)).Message;

    private Interaction Use(InteractionKind kind, string name, string? text, bool guild)
    {
        var context = guild ? 0 : 1;
        if (!room.Bot.CommandsByName.TryGetValue(name, out var command)
            || (command["contexts"] is JsonArray contexts && !contexts.Any(one => (int)one! == context)))
        {
            throw new InvalidOperationException($"There is no command {name} here.");
        }

        var data = new JsonObject { ["id"] = (string?)command["id"], ["name"] = name, ["type"] = 1, ["options"] = new JsonArray() };
        if (text is not null)
        {
            data["options"]!.AsArray().Add((JsonNode)Option(command, text, kind));
        }

        return room.Ask(kind, guild ? room.World.OpenGuild(room.Bot) : room.Direct, data);
    }

    private static JsonObject Option(JsonObject command, string text, InteractionKind kind)
    {
        var option = (command["options"] as JsonArray)?.FirstOrDefault(one => (int?)one!["type"] == Text)
            ?? throw new InvalidOperationException("This command has no field.");
        var suggests = option["autocomplete"]?.GetValue<bool>() ?? false;
        var filled = new JsonObject { ["name"] = (string?)option["name"], ["type"] = Text, ["value"] = text };
        if (kind == InteractionKind.Autocomplete)
        {
            filled["focused"] = suggests ? true : throw new InvalidOperationException("This field suggests nothing.");
        }
        else if (text.Length > ((int?)option["max_length"] ?? 6000))
        {
            throw new InvalidOperationException("Discord lets nobody write as much in this field.");
        }

        return filled;
    }

    private Interaction Touch(ChannelMessage message, string customId, string[] values)
    {
        var component = message.Components.FirstOrDefault(one => one.CustomId == customId && !one.Disabled)
            ?? throw new InvalidOperationException("Nothing of this name can be pressed here.");
        if (values.Except(component.Options.Select(option => option.Value), StringComparer.Ordinal).Any())
        {
            throw new InvalidOperationException("Nothing of this name can be chosen here.");
        }

        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = component.Type, ["id"] = 1 };
        if (component.Type != 2)
        {
            data["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        }

        var channel = message.GuildId is null ? room.Direct : room.World.OpenGuild(room.Bot);
        return room.Ask(InteractionKind.Component, channel, data, message);
    }

    private T Locked<T>(Func<T> act)
    {
        lock (room.World.Gate)
        {
            return act();
        }
    }
}
