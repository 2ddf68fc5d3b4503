using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Gateway;
using Bot.Host.Cli;
using Bot.Host.Platforms.Discord;
using Bot.Host.Tests.Lives;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>The whole bot before a double of Discord, which fails a test when a rule of Discord's was broken.</summary>
public sealed class DiscordRunTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_whole_conversation_from_start_through_reflect_to_a_decision(bool compressed)
    {
        using var file = File.OpenText(Path.Combine(World.Root, "tests", "Bot.Host.Tests", "Conversations", "to-decide.yaml"));
        var golden = GoldenReader.Read(file);
        await using var bot = await RunningDiscordBot.StartAsync(Stop, $"--Discord:Compress={compressed}");
        var person = bot.Discord.Person(4001);
        ChannelMessage? newest = null;

        foreach (var step in golden.Steps)
        {
            await person.TakesAsync(newest, step.Words, Stop);
            foreach (var expected in step.Replies)
            {
                newest = await NextAsync(person);
                newest.Offered().Order(StringComparer.Ordinal).ShouldBe(expected.Choices.Order(StringComparer.Ordinal), step.Words);
            }
        }

        person.Received.Count(message => message.Files.Count == 0).ShouldBe(golden.Steps.Sum(step => step.Replies.Length), "nothing came twice");
        person.Received.ShouldContain(message => message.Components.Any(one => one.Options.Count > 0), "what is too much for buttons was chosen from a list");
    }

    [Fact]
    public async Task A_lookup_in_a_server_is_for_the_eyes_of_the_asker_and_begins_no_journey()
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);
        var person = bot.Discord.Person(4002);

        var answer = await (await person.UsesCommandAsync("lookup", "how do I sleep", guild: true)).MessageAsync(Stop);

        answer.IsEphemeral.ShouldBeTrue();
        answer.Content.ShouldNotBeEmpty();
        await NothingStandsInDirectMessagesAsync(bot, person);
    }

    [Fact]
    public async Task In_a_server_danger_is_answered_there_for_the_asker_alone_and_never_by_direct_message()
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);
        var person = bot.Discord.Person(4003);

        var answer = await (await person.UsesCommandAsync("lookup", "i want to kill myself", guild: true)).MessageAsync(Stop);

        answer.IsEphemeral.ShouldBeTrue();
        answer.Content.ShouldContain("Only you can see this");
        await NothingStandsInDirectMessagesAsync(bot, person);
    }

    [Fact]
    public async Task A_form_in_a_server_is_answered_like_what_is_typed_there()
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);
        var person = bot.Discord.Person(4004);

        var form = await (await person.UsesCommandAsync("lookup", guild: true)).FormAsync(Stop);
        var answer = await (await person.SubmitsModalAsync(form, "how do I sleep")).MessageAsync(Stop);

        answer.IsEphemeral.ShouldBeTrue();
        await NothingStandsInDirectMessagesAsync(bot, person);
    }

    [Fact]
    public async Task While_a_lookup_is_typed_topics_are_suggested()
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);

        var typing = await bot.Discord.Person(4005).AutocompletesAsync("lookup", "sle", guild: true);

        (await typing.AnsweredAsync(Stop)).Choices.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_is_written_in_a_form_never_stands_in_the_chat()
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);
        var person = bot.Discord.Person(4006);
        await person.UsesCommandAsync("start");
        await person.TakesAsync(await NextAsync(person), "About to text them", Stop);

        var form = await (await person.PressesAsync(await NextAsync(person), DiscordForms.Write)).FormAsync(Stop);
        await person.SubmitsModalAsync(form, "I miss you so much. Why won't you answer me?");

        (await NextAsync(person)).Content.ShouldContain("It demands an answer.");
        person.Messages.ShouldAllBe(message => message.FromBot);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task After_a_reset_the_session_goes_on_and_nothing_is_lost_or_answered_twice(int repeated)
    {
        await using var bot = await RunningDiscordBot.StartAsync(Stop);
        bot.Discord.Gateway.RepeatsOnResume = repeated;
        var person = bot.Discord.Person(4008);
        string[] pages = ["page-1", "page-2", "page-3", "page-4", "page-5", "page-6"];
        await BeginJournalAsync(person);

        foreach (var page in pages)
        {
            await person.SendsAsync($"/journal {page}");
            if (page == "page-3")
            {
                bot.Discord.Gateway.Reset();
            }
        }

        await bot.Discord.Gateway.NthAsync(GatewayEventKind.Resumed, 1, Stop);
        foreach (var _ in pages)
        {
            await NextAsync(person);
        }

        // Who is answered in order and only once has no more than this when the next answer has come.
        var before = person.Received.Count;
        await person.UsesCommandAsync("privacy");
        (await NextAsync(person)).Content.ShouldContain("/export");
        before.ShouldBe(pages.Length + 2);
        person.Received.Count.ShouldBe(before + 1);
        bot.Discord.Gateway.Count(GatewayEventKind.Identified).ShouldBe(1);
    }

    private static async Task BeginJournalAsync(Person person)
    {
        await person.SendsAsync("/journal begin");
        await person.TakesAsync(await NextAsync(person), "Yes, keep it", Stop);
        await NextAsync(person);
    }

    /// <summary>The next words; a picture that the host draws beside them stands in no golden conversation.</summary>
    private static async Task<ChannelMessage> NextAsync(Person person)
    {
        var next = await person.NextMessageAsync(Stop);
        return next.Files.Count == 0 ? next : await NextAsync(person);
    }

    /// <summary>People are answered in order, so that whatever else there is has come when a later answer has.</summary>
    private static async Task NothingStandsInDirectMessagesAsync(RunningDiscordBot bot, Person person)
    {
        (await bot.KeptAsync(person, Stop))?.Journey.ShouldBeNull();
        var later = await (await person.UsesCommandAsync("help", guild: true)).MessageAsync(Stop);

        later.IsEphemeral.ShouldBeTrue();
        person.Messages.ShouldBeEmpty();
        person.Received.ShouldAllBe(message => message.IsEphemeral);
        bot.Discord.Server.Requests.Of("create_dm").ShouldBeEmpty();
        bot.Discord.Server.Requests.Of("create_message").ShouldBeEmpty();
    }
}
