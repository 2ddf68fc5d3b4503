using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Stages;
using Bot.Host.Content;
using NodaTime;

namespace Bot.Host.Tests.Content;

/// <summary>What is asked of content beside whether it is well: coverage, releases, and what the program relies on.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly LocalDate Verified = new(2026, 1, 31);
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Coverage_names_every_item_and_where_it_is_practised() =>
        Practised().ShouldBe(["003.1a: RF1", "002.K: RF1", "004.7b: "]);

    [Theory]
    [InlineData("RF9", "unknown-reference")]
    [InlineData("R1", "unknown-reference")]
    [InlineData("RF2", "advice-claim")]
    public void An_item_claimed_by_what_does_not_exist_or_does_not_teach_it_is_a_finding_and_does_not_count(string claimed, string rule)
    {
        folder.Replace(ContentFolder.Reflect, "[003.1a, 002.K]", "[003.1a]");
        folder.Replace(ContentFolder.Advice, "patience, taught_in: [RF1]", $"patience, taught_in: [{claimed}]");

        folder.Load().Issues.ShouldHaveSingleItem().Rule.ShouldBe(rule);
        Practised().ShouldBe(["003.1a: RF1", "002.K: ", "004.7b: "]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(180, false)]
    [InlineData(181, true)]
    [InlineData(-1, true)]
    public void A_help_line_is_good_for_180_days(int daysLater, bool isFound)
    {
        var loaded = folder.Load();

        loaded.Issues.ShouldBeEmpty();
        loaded.ReleaseIssues(Verified.PlusDays(daysLater)).Any().ShouldBe(isFound);
    }

    [Fact]
    public void A_help_line_that_nobody_verified_is_found_before_a_release()
    {
        folder.Replace(ContentFolder.HelpLines, "verified_on: 2026-01-31", "verified_on:");
        var loaded = folder.Load();

        loaded.Issues.ShouldBeEmpty();
        var issue = loaded.ReleaseIssues(Verified).ShouldHaveSingleItem();
        (issue.File, issue.Line, issue.Rule).ShouldBe((ContentFolder.HelpLines, 1, "help-line-unverified"));
    }

    [Fact]
    public void A_phrase_that_the_program_says_and_no_file_has_is_found() =>
        Found(new CodeNeeds(["prompt.done", "prompt.skipped"], [], [])).ShouldBe(["content/en/phrases:0: missing-phrase"]);

    [Fact]
    public void What_the_program_reads_and_the_content_has_is_well() =>
        Found(Reads("RF1", "causes", "rank", "outside")).ShouldBeEmpty();

    [Theory]
    [InlineData("RF9", "causes", "rank", "outside", 0)]
    [InlineData("RF1", "reasons", "rank", "outside", 10)]
    [InlineData("RF1", "causes", "choose", "outside", 18)]
    [InlineData("RF1", "causes", "rank", "inside", 18)]
    public void What_the_program_reads_and_the_content_has_not_is_found(
        string exercise, string prompt, string kind, string option, int line)
    {
        var issue = folder.Load(Reads(exercise, prompt, kind, option)).Issues.ShouldHaveSingleItem();
        (issue.Rule, issue.Line).ShouldBe(("known-content", line));
    }

    [Fact]
    public void A_trait_that_safety_relies_on_and_the_content_does_not_give_is_found()
    {
        var needs = new CodeNeeds([], [], []) { Traits = [new KnownTrait("RF1", ExerciseTraits.OwnPart)] };
        Found(needs).ShouldBe([$"{ContentFolder.Reflect}:10: known-content"]);

        folder.Replace(ContentFolder.Reflect, "minutes: 3", "minutes: 3\n    traits: [own_part]");
        Found(needs).ShouldBeEmpty();
    }

    [Fact]
    public void An_exercise_that_the_program_opens_is_reached()
    {
        folder.Replace(ContentFolder.Reflect, "{start: RF2}", "{finish: true}");

        Found(new CodeNeeds([], [], [])).ShouldBe([$"{ContentFolder.Reflect}:52: unreachable-exercise"]);
        Found(new CodeNeeds([], [], ["RF2"])).ShouldBeEmpty();
        Found(new CodeNeeds([], [], ["RF2", "RF3"])).ShouldBe(["content/en/stages:0: known-content"]);
    }

    private ImmutableArray<string> Practised() =>
        [.. Coverage.Of(folder.Load().Playbook!).Select(line => $"{line.Item.Id}: {string.Join(' ', line.PractisedIn)}")];

    private static CodeNeeds Reads(string exercise, string prompt, string kind, string option) =>
        new([], [new KnownPrompt(exercise, prompt, kind, [option])], []);

    private ImmutableArray<string> Found(CodeNeeds needs) =>
        [.. folder.Load(needs).Issues.Select(issue => $"{issue.File}:{issue.Line}: {issue.Rule}")];
}
