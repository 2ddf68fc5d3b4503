using System.Collections.Immutable;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Rest;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordRepliesTests
{
    [Theory]
    [InlineData("*a* _b_ ~~c~~ `d` ||e||", @"\*a\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|")]
    [InlineData("# not a heading\n- nor a list\n> nor a quote", "\\# not a heading\n\\- nor a list\n\\> nor a quote")]
    [InlineData("<@123> <:x:1> [a](b)", @"\<@123\> \<:x:1\> \[a\](b)")]
    [InlineData("see https://find_a_line.example/x_y now_", @"see https://find_a_line.example/x_y now\_")]
    public void What_a_person_wrote_never_becomes_markup(string said, string shown) =>
        DiscordText.Format(RichText.Plain(said)).ShouldBe(shown);

    [Fact]
    public void Emphasis_is_markdown_that_hugs_the_words()
    {
        var text = new RichText([new Span("a", SpanStyle.Plain), new Span(" bold ", SpanStyle.Bold), new Span("it", SpanStyle.Italic)]);

        DiscordText.Format(text).ShouldBe("a **bold** \u200B*it*");
    }

    [Fact]
    public void Somebodys_words_stand_apart_line_by_line()
    {
        var text = new RichText([new Span("Draft:", SpanStyle.Plain), new Span("one\ntwo", SpanStyle.Quote), new Span("Well?", SpanStyle.Plain)]);

        DiscordText.Format(text).ShouldBe("Draft:\n> one\n> two\nWell?");
    }

    [Fact]
    public void No_message_is_longer_than_Discord_takes_and_nothing_is_lost() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<PositiveInt>(),
        (word, times) =>
        {
            var text = string.Join(' ', Enumerable.Repeat(word.Get + "*", 1 + (times.Get * 40 % 900)));
            var bodies = DiscordReplies.Format(Reply.Say(RichText.Plain(text)), Wired.Words);
            return bodies.All(body => body.Content!.Length is > 0 and <= 2000)
                && bodies.Sum(body => body.Content!.Count(sign => sign == '*')) == text.Count(sign => sign == '*');
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_can_be_pressed_stands_under_the_last_message()
    {
        var bodies = DiscordReplies.Format(
            new Reply(RichText.Plain(string.Concat(Enumerable.Repeat("a word. ", 400))), [new Choice("x", "X")]), Wired.Words);

        bodies.Length.ShouldBe(2);
        bodies[0].Components.ShouldBeNull();
        bodies[1].Components.ShouldNotBeNull();
    }

    [Fact]
    public void Nobody_is_ever_called_by_a_message_of_ours() =>
        DiscordReplies.Format(Reply.Say(RichText.Plain("@everyone")), Wired.Words)[0].AllowedMentions.Parse.ShouldBeEmpty();

    [Fact]
    public void Answers_stand_above_ways_and_help_is_last()
    {
        var rows = Rows(Choices("Yes", "No"), new Choice("s", "Skip", ChoiceRole.Way), new Choice("help", "Help now", ChoiceRole.Help));

        rows.Count.ShouldBe(2);
        Names(rows[0]).ShouldBe(["a:t0", "a:t1"]);
        Names(rows[1]).ShouldBe(["w:s", "h:help"]);
    }

    [Fact]
    public void A_scale_is_buttons_five_in_a_row()
    {
        var rows = Rows(Choices([.. Enumerable.Range(0, 11).Select(number => number.ToString(provider: null))]));

        rows.Select(row => row.Components!.Count).ShouldBe([5, 5, 1]);
    }

    [Fact]
    public void Many_answers_are_lists_of_twenty_five()
    {
        var rows = Rows(Choices([.. Enumerable.Range(0, 40).Select(number => $"Answer number {number}")]), new Choice("help", "Help", ChoiceRole.Help));

        rows.Select(row => row.Components![0].Options?.Count ?? 0).ShouldBe([25, 15, 0]);
        rows[0].Components![0].Options!.ShouldAllBe(option => option.Value.StartsWith('t'));
    }

    [Fact]
    public void What_asks_for_words_has_a_field_for_them()
    {
        var body = DiscordReplies.Format(new Reply(RichText.Plain("Write."), [], Writes: true), Wired.Words)[0];

        body.Components!.Single().Components!.Single().CustomId.ShouldBe("f:write");
    }

    [Fact]
    public void Whatever_is_offered_fits_under_a_message() => Prop.ForAll(
        Gen.Choose(0, 120).ToArbitrary(),
        Gen.Choose(0, 8).ToArbitrary(),
        Gen.Choose(1, 60).ToArbitrary(),
        (answers, ways, length) =>
        {
            var choices = Enumerable.Range(0, answers).Select(number => new Choice($"t{number}", new string('x', length)))
                .Concat(Enumerable.Range(0, ways).Select(number => new Choice($"w{number}", "way", ChoiceRole.Way)))
                .Append(new Choice("help", "Help", ChoiceRole.Help)).ToList();
            var rows = DiscordKeyboard.Lay(choices, writes: length % 2 == 0, Wired.Words)!;
            return rows.Count <= 5 && rows.All(row => row.Components!.Count is >= 1 and <= 5)
                && rows.SelectMany(row => row.Components!).Select(each => each.CustomId).Distinct().Count() == rows.Sum(row => row.Components!.Count)
                && rows[^1].Components![^1].CustomId == "h:help";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_pressed_shows_and_help_stays_what_it_is()
    {
        var rows = DiscordKeyboard.Pressed(Wired.Interaction("press")).ShouldNotBeNull();

        rows[0].Components![0].ShouldSatisfyAllConditions(yes => yes.Style.ShouldBe(3), yes => yes.Disabled.ShouldBe(true));
        rows[0].Components![1].Disabled.ShouldBeNull();
        var help = DiscordKeyboard.Pressed(Wired.Interaction("press", json => json["data"]!["custom_id"] = "h:help")).ShouldNotBeNull();
        help[1].Components![0].ShouldSatisfyAllConditions(each => each.Style.ShouldBe(4), each => each.Disabled.ShouldBeNull());
    }

    [Fact]
    public void What_was_chosen_from_a_list_shows() =>
        DiscordKeyboard.Pressed(Wired.Interaction("choice"))!.Single().Components!.Single().Options!
            .Select(option => option.Default).ShouldBe([null, true]);

    private static ImmutableArray<Choice> Choices(params string[] labels) =>
        [.. labels.Select((label, index) => new Choice($"t{index}", label))];

    private static IReadOnlyList<Component> Rows(ImmutableArray<Choice> answers, params Choice[] others) =>
        DiscordKeyboard.Lay([.. answers, .. others], writes: false, Wired.Words)!;

    private static IEnumerable<string?> Names(Component row) => row.Components!.Select(each => each.CustomId);
}
