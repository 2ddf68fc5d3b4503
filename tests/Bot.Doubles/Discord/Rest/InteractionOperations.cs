using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;

namespace Bot.Doubles.Discord.Rest;

/// <summary>The first answer to an interaction.</summary>
internal sealed class InteractionOperations(DiscordWorld world)
{
    private readonly MessageRoom room = new(world);

    public RestAnswer Answer(RestCall call)
    {
        var interaction = world.FindInteraction(call.Id("interaction"), call.Places["token"]) ?? throw Problems.UnknownInteraction;
        if (interaction.Answer is not null)
        {
            throw Problems.AlreadyAcknowledged;
        }

        if (world.Now - interaction.At > world.Options.InteractionPatience)
        {
            throw Problems.UnknownInteraction;
        }

        var type = (int?)call.Json["type"] ?? 0;
        if (!Fits(interaction, type))
        {
            throw FormError.Refusal([new FormError("type", "UNION_TYPE_CHOICES", "This type of answer does not fit this interaction")]);
        }

        var answer = Do(call, interaction, type);
        interaction.Take(answer);
        return call.WithResponse ? RestAnswer.Ok(Describe(call.Bot, interaction, answer)) : RestAnswer.Nothing;
    }

    /// <summary>Whether an answer of a type may be given at all.</summary>
    private static bool Fits(Interaction interaction, int type) => type switch
    {
        4 or 5 => interaction.Kind != InteractionKind.Autocomplete,
        6 or 7 => interaction.Pressed is not null,
        8 => interaction.Kind == InteractionKind.Autocomplete,
        9 => interaction.Kind is InteractionKind.Command or InteractionKind.Component,
        _ => false,
    };

    private InteractionAnswer Do(RestCall call, Interaction interaction, int type)
    {
        var data = call.Json["data"] as JsonObject ?? [];
        var answer = new InteractionAnswer(type, world.Now - interaction.At);
        switch (type)
        {
            case 4:
                return answer with { Message = Create(call, interaction, new MessageForm(data, call.Files)) };
            case 5:
                return answer with { Message = Promise(interaction, (int?)data["flags"] ?? 0) };
            case 6:
                interaction.OriginalId = interaction.Pressed!.Id;
                return answer;
            case 7:
                return answer with { Message = Change(interaction, new MessageForm(data, call.Files)) };
            case 8:
                Require(FormChecks.Choices(data));
                return answer with
                {
                    Choices = [.. (data["choices"] as JsonArray ?? []).Select(one => new Choice(one!["name"]!.ToString(), one["value"]!.ToString()))],
                };
            default:
                Require(FormChecks.Modal(data));
                return answer with { Form = Form.Read(interaction, data) };
        }
    }

    private ChannelMessage Create(RestCall call, Interaction interaction, MessageForm form)
    {
        Require(FormChecks.Message(form));
        if (form.IsEmpty)
        {
            throw Problems.EmptyMessage;
        }

        var message = form.Fill(world, New(interaction, form.Flags));
        interaction.OriginalId = message.Id;
        return room.Send(interaction.Bot, interaction.Channel, message, interaction.Asker);
    }

    private ChannelMessage Promise(Interaction interaction, int flags)
    {
        var message = New(interaction, (flags & MessageFlags.Ephemeral) | MessageFlags.Loading);
        interaction.OriginalId = message.Id;
        return room.Send(interaction.Bot, interaction.Channel, message, interaction.Asker);
    }

    private ChannelMessage Change(Interaction interaction, MessageForm form)
    {
        Require(FormChecks.Message(form));
        interaction.OriginalId = interaction.Pressed!.Id;
        var current = interaction.Channel.Find(interaction.Pressed.Id) ?? throw Problems.UnknownMessage;
        return room.Edit(interaction.Bot, interaction.Channel, form.Fill(world, current), interaction.Asker);
    }

    private ChannelMessage New(Interaction interaction, int flags) => room.New(interaction.Bot, interaction.Channel) with
    {
        InteractionId = interaction.Id,
        Flags = flags,
    };

    private static void Require(IReadOnlyList<FormError> errors)
    {
        if (errors.Count > 0)
        {
            throw FormError.Refusal(errors);
        }
    }

    private JsonObject Describe(BotApp bot, Interaction interaction, InteractionAnswer answer)
    {
        var described = new JsonObject { ["id"] = Snowflake.Text(interaction.Id), ["type"] = (int)interaction.Kind };
        var whole = new JsonObject { ["interaction"] = described };
        if (answer.Message is { } message)
        {
            described["response_message_id"] = Snowflake.Text(message.Id);
            described["response_message_loading"] = message.IsLoading;
            described["response_message_ephemeral"] = message.IsEphemeral;
            whole["resource"] = new JsonObject { ["type"] = answer.Type, ["message"] = MessageJson.Write(world, bot, message) };
        }

        return whole;
    }
}
