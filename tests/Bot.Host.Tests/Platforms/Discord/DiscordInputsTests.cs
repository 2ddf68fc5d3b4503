using System.Text.Json.Nodes;
using Bot.Core;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordInputsTests
{
    [Fact]
    public void A_first_direct_message_needs_no_channel_that_was_known_before()
    {
        var input = Encode(Wired.Dispatch("message")).ShouldNotBeNull();

        input.Person.ShouldBe(new PersonId("discord", "1200000000000000001"));
        input.ExternalId.ShouldBe("m:1400000000000000001");
        var text = Decode(input).ShouldBeOfType<Received.Text>();
        text.Words.ShouldBe("I want to write to him *now*");
        text.Place.ShouldBe(Place.Direct);
        DiscordOrigin.Parse(text.Origin).ShouldBe(new DiscordOrigin.InChannel("1300000000000000001", "1400000000000000001"));
    }

    [Fact]
    public void Ids_may_come_as_numbers() =>
        Encode(Wired.Dispatch("message", json => json["id"] = 1400000000000000001)).ShouldNotBeNull().ExternalId.ShouldBe("m:1400000000000000001");

    [Fact]
    public void A_message_without_words_is_something_we_cannot_read() =>
        Decode(Encode(Wired.Dispatch("message", json => json["content"] = ""))!).ShouldBeOfType<Received.Media>();

    [Fact]
    public void Bots_servers_webhooks_and_notices_are_no_inputs()
    {
        Encode(Wired.Dispatch("message", json => json["author"]!["bot"] = true)).ShouldBeNull();
        Encode(Wired.Dispatch("message", json => json["guild_id"] = "5")).ShouldBeNull();
        Encode(Wired.Dispatch("message", json => json["webhook_id"] = "5")).ShouldBeNull();
        Encode(Wired.Dispatch("message", json => json["type"] = 6)).ShouldBeNull();
        Encode(Wired.Raw("MESSAGE_UPDATE", "{}")).ShouldBeNull();
        Encode(Wired.Raw("READY", "{}")).ShouldBeNull();
    }

    [Fact]
    public void An_answer_to_a_message_of_ours_is_a_message() =>
        Encode(Wired.Dispatch("message", json => json["type"] = 19)).ShouldNotBeNull();

    [Fact]
    public void A_command_is_heard_as_it_would_be_typed()
    {
        var text = Decode(Encode(Wired.Dispatch("command"))!).ShouldBeOfType<Received.Text>();

        text.Words.ShouldBe("/lookup how long should I wait");
        text.Place.ShouldBe(Place.Direct);
        DiscordOrigin.Parse(text.Origin).ShouldBe(new DiscordOrigin.OfInteraction(
            "1400000000000000002", "1100000000000000001", "aW50ZXJhY3Rpb24", "1300000000000000001"));
    }

    [Fact]
    public void In_a_server_a_command_is_in_public_and_has_no_way_into_a_direct_channel()
    {
        var text = Decode(Encode(Wired.Dispatch("guild-command"))!).ShouldBeOfType<Received.Text>();

        text.Words.ShouldBe("/sos");
        text.Place.ShouldBe(Place.Public);
        DiscordOrigin.Parse(text.Origin).ShouldBeOfType<DiscordOrigin.OfInteraction>().IsPublic.ShouldBeTrue();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Where_it_is_not_sure_that_we_are_alone_it_is_public(int context) =>
        Decode(Encode(Wired.Dispatch("command", json => json["context"] = context))!).Place.ShouldBe(Place.Public);

    [Fact]
    public void A_button_and_a_list_give_back_the_token_of_the_choice()
    {
        Decode(Encode(Wired.Dispatch("press"))!).ShouldBeOfType<Received.Press>().Token.ShouldBe("p:1.0:yes");
        Decode(Encode(Wired.Dispatch("choice"))!).ShouldBeOfType<Received.Press>().Token.ShouldBe("p:1.0:two");
    }

    [Fact]
    public void What_was_written_in_a_form_is_what_was_said()
    {
        Decode(Encode(Wired.Dispatch("form"))!).ShouldBeOfType<Received.Text>().Words.ShouldBe("I miss you.\nSo much.");
        Decode(Encode(Wired.Dispatch("form", json => json["data"]!["custom_id"] = "f:lookup"))!)
            .ShouldBeOfType<Received.Text>().Words.ShouldBe("/lookup I miss you.\nSo much.");
    }

    [Fact]
    public void What_only_opens_a_form_or_is_still_being_typed_is_no_input()
    {
        Encode(Wired.Dispatch("command", json => json["data"]!.AsObject().Remove("options"))).ShouldBeNull();
        Encode(Wired.Dispatch("press", json => json["data"]!["custom_id"] = "f:write")).ShouldBeNull();
        Encode(Wired.Dispatch("typing")).ShouldBeNull();
    }

    /// <summary>Any field, taken away or made into something else, is no reason to fall over.</summary>
    [Theory]
    [InlineData("message")]
    [InlineData("command")]
    [InlineData("guild-command")]
    [InlineData("press")]
    [InlineData("choice")]
    [InlineData("form")]
    public void Nothing_malformed_makes_it_fall_over(string name)
    {
        JsonNode?[] instead = [null, 7, "x", "1|2|3", true, new JsonArray(), new JsonObject(), new JsonArray(null, 1, "x", new JsonObject())];
        foreach (var path in Paths(JsonNode.Parse(System.Text.Encoding.UTF8.GetString(Wired.Dispatch(name).Data.Span))!.AsObject(), []))
        {
            foreach (var value in instead)
            {
                Survive(Wired.Dispatch(name, json => Put(json, path, value?.DeepClone())));
            }
        }

        Survive(Wired.Raw("MESSAGE_CREATE", "[1"));
        Survive(Wired.Raw("INTERACTION_CREATE", "null"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"t\":\"NEWS\",\"d\":{}}")]
    [InlineData("{\"t\":\"MESSAGE_CREATE\",\"d\":5}")]
    public void What_was_never_stored_so_is_set_aside(string payload) =>
        Should.Throw<FormatException>(() => DiscordInputs.Decode(System.Text.Encoding.UTF8.GetBytes(payload)));

    private static void Survive(GatewayDispatch dispatch)
    {
        DiscordInputs.InteractionOf(dispatch);
        DiscordInputs.MessageOf(dispatch);
        if (Encode(dispatch) is not { } input)
        {
            return;
        }

        try
        {
            _ = Decode(input);
        }
        catch (FormatException)
        {
            // Set aside: that is how it should be.
        }
    }

    private static IEnumerable<string[]> Paths(JsonObject json, string[] above) => json.SelectMany(field =>
        field.Value is JsonObject inner ? Paths(inner, [.. above, field.Key]).Append([.. above, field.Key]) : [[.. above, field.Key]]);

    private static void Put(JsonObject json, string[] path, JsonNode? value)
    {
        var at = path[..^1].Aggregate(json, (inner, key) => inner[key]!.AsObject());
        at[path[^1]] = value;
    }

    private static RawInput? Encode(GatewayDispatch dispatch) => DiscordInputs.Encode(dispatch, ManualTime.Start);

    private static Received Decode(RawInput input) => DiscordInputs.Decode(input.Payload.Span);
}
