using Bot.Host.Platforms.Discord;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordConversationTests : IDisposable
{
    private readonly DiscordLife life = new();

    public void Dispose() => life.Dispose();

    [Fact]
    public async Task From_start_to_a_draft_under_review_without_a_word_of_it_in_the_chat()
    {
        await life.CommandAsync("start");
        life.Newest.Text("content")!.ShouldContain("ReconcileBot");
        await life.PressAsync("About to text them");
        life.Buttons["Write it in a field"].ShouldBe("f:write");

        await life.FillInAsync("I miss you so much. Why won't you answer me?");

        life.Newest.Text("content")!.ShouldContain("It demands an answer.");
        life.Buttons.Keys.ShouldContain("Keep it in the vault");
        life.Buttons.Keys.Last().ShouldBe("Help now");
        await life.PressAsync("Keep it in the vault");
        await life.PressAsync("9");
        life.Newest.Text("content")!.ShouldContain("24 hours");
    }

    [Fact]
    public async Task A_first_message_ever_in_direct_messages_is_answered()
    {
        await life.SayAsync("hi");

        life.Newest.Text("content")!.ShouldContain("ReconcileBot");
        life.Paths.ShouldContain("channels/1300000000000000001/messages");
    }

    [Fact]
    public async Task In_a_server_nothing_is_begun_and_nobody_else_sees_anything()
    {
        await life.CommandAsync("start", "guild-command");
        life.Newest.Field("flags")!.Value.GetInt32().ShouldBe(64);

        await life.CommandAsync("sos", "guild-command");
        life.Newest.Field("flags")!.Value.GetInt32().ShouldBe(64);

        life.Store.Commits.ShouldAllBe(commit => commit.Journey == null);
        life.Paths.ShouldAllBe(path => !path.StartsWith("channels", StringComparison.Ordinal) && !path.StartsWith("users", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_server_danger_is_answered_for_the_asker_alone_and_never_by_a_message_they_did_not_ask_for()
    {
        await life.HappenAsync("guild-command", json =>
        {
            json["data"]!["name"] = "lookup";
            json["data"]!["options"] = new System.Text.Json.Nodes.JsonArray(
                new System.Text.Json.Nodes.JsonObject { ["name"] = "words", ["type"] = 3, ["value"] = "i want to kill myself" });
        });

        life.Newest.Field("flags")!.Value.GetInt32().ShouldBe(64);
        life.Newest.Text("content")!.ShouldContain("Only you can see this");
        life.Paths.ShouldAllBe(path => !path.StartsWith("channels", StringComparison.Ordinal) && !path.StartsWith("users", StringComparison.Ordinal));
    }
}
