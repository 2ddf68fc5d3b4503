using System.Collections.Immutable;
using System.Text.Json;
using Bot.Core.Content;
using Bot.Host.Platforms.Discord;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordCommandsTests
{
    private static readonly ImmutableArray<CommandText> Texts =
        [new("start", "Begin.", string.Empty, InMenu: true), new("lookup", "Ask anything.", "words", InMenu: true)];

    [Fact]
    public void Commands_are_for_servers_and_for_people_and_for_every_place()
    {
        var (json, _) = new DiscordCommands(Texts, Wired.Words).Build();

        var commands = JsonDocument.Parse(json).RootElement;
        commands.GetArrayLength().ShouldBe(2);
        commands[0].GetProperty("integration_types").ToString().ShouldBe("[0,1]");
        commands[0].GetProperty("contexts").ToString().ShouldBe("[0,1,2]");
        commands[0].TryGetProperty("options", out _).ShouldBeFalse();
    }

    [Fact]
    public void What_follows_a_lookup_is_suggested_and_may_be_left_out()
    {
        var (json, _) = new DiscordCommands(Texts, Wired.Words).Build();

        var option = JsonDocument.Parse(json).RootElement[1].GetProperty("options")[0];
        option.GetProperty("autocomplete").GetBoolean().ShouldBeTrue();
        option.GetProperty("required").GetBoolean().ShouldBeFalse();
        option.GetProperty("description").GetString().ShouldBe("Your words");
    }

    [Fact]
    public void The_hash_changes_with_the_commands_and_only_then()
    {
        var first = new DiscordCommands(Texts, Wired.Words).Build().Hash;

        new DiscordCommands(Texts, Wired.Words).Build().Hash.ShouldBe(first);
        new DiscordCommands(Texts.RemoveAt(0), Wired.Words).Build().Hash.ShouldNotBe(first);
    }

    [Fact]
    public void Descriptions_come_in_the_languages_there_are()
    {
        var german = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            ["de"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["start"] = "Fang an." },
        };

        var (json, _) = new DiscordCommands(Texts, Wired.Words, german).Build();

        JsonDocument.Parse(json).RootElement[0].GetProperty("description_localizations").GetProperty("de").GetString().ShouldBe("Fang an.");
    }
}
