using Bot.Core.Content;

namespace Bot.Host.Tests.Content;

/// <summary>Content broken in one place: the finding names the file, the line and the rule.</summary>
public sealed class BrokenContentTests : IDisposable
{
    private const string Reflect = ContentFolder.Reflect;
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Reflect, "about: Up to three", "about: Up: to three", 12, "bad-yaml")]
    [InlineData(Reflect, "minutes: 3", "minutes: three", 13, "bad-value")]
    [InlineData(Reflect, "    minutes: 3\n", "", 10, "missing-field")]
    [InlineData(Reflect, "minutes: 3", "minutes: 3\n    minuets: 3", 14, "unknown-field")]
    [InlineData(Reflect, "minutes: 3", "minutes: 3\n    minutes: 4", 14, "duplicate-key")]
    [InlineData(Reflect, "kind: card", "kind: cart", 37, "unknown-kind")]
    [InlineData(Reflect, "id: strong", "id: Strong", 36, "bad-id")]
    [InlineData(Reflect, "id: strong", "id: pull", 36, "duplicate-id")]
    [InlineData(Reflect, "[003.1a, 002.K]", "[003.1a, 002.K, 003.9z]", 15, "unknown-reference")]
    [InlineData(Reflect, "minutes: 3", "minutes: 3\n    traits: [calm, own_parts]", 14, "bad-value")]
    [InlineData(Reflect, "{goto: causes}", "{goto: cause}", 47, "unknown-reference")]
    [InlineData(Reflect, "{raise: T1}", "{raise: T6}", 46, "unknown-reference")]
    [InlineData(Reflect, "after: [RF1]", "after: [RF9]", 57, "unknown-reference")]
    [InlineData(Reflect, "{of: RF1,", "{of: RF9,", 58, "unknown-reference")]
    [InlineData(Reflect, "fact.brooding: [no, unknown]", "fact.brooding: [no, perhaps]", 16, "unknown-reference")]
    [InlineData(Reflect, "fact.brooding: [no", "fact.broding: [no", 16, "unknown-reference")]
    [InlineData(Reflect, "[outside, skipped]", "[inside, skipped]", 62, "unknown-reference")]
    [InlineData(Reflect, "rate.safe:", "rate.sound:", 62, "unknown-reference")]
    [InlineData(Reflect, "{answer:causes.1}", "{answer:cause.1}", 28, "unknown-placeholder")]
    [InlineData(Reflect, "{answer:sides.left}", "{answer:pull.left}", 50, "unknown-placeholder")]
    [InlineData(Reflect, "Take your time.", "Take {days}.", 5, "unknown-placeholder")]
    [InlineData(Reflect, "There is no hurry.", "There are {days}.", 7, "unknown-placeholder")]
    [InlineData(Reflect, "label: We stopped talking", "label: \"Since {stage}\"", 25, "unknown-placeholder")]
    [InlineData(Reflect, "[\">=8\"]", "[\">=11\"]", 38, "unreachable-prompt")]
    [InlineData(Reflect, "title: What came between us", "title: What came between us, and then never left again", 11, "too-long")]
    [InlineData(Reflect, "label: We stopped talking", "label: We stopped talking to each other about anything", 25, "too-long")]
    [InlineData(Reflect, "{id: rush,", "{id: rush, best: true,", 71, "bad-value")]
    [InlineData(Reflect, "    min: 1", "    min: 3", 18, "bad-value")]
    [InlineData(Reflect, "min: 7, max: 60", "min: 20, max: 60", 66, "bad-value")]
    [InlineData(Reflect, "range: past", "range: passed", 65, "bad-value")]
    [InlineData(Reflect, "draft: letter", "draft: note", 70, "bad-value")]
    [InlineData(Reflect, "There is no hurry.", "This will make them miss you.", 7, "banned-words")]
    [InlineData(Reflect, "stage: REFLECT", "stage: REFLEKT", 1, "unknown-reference")]
    [InlineData(ContentFolder.Topics, "topic: space", "topic: distance", 3, "unknown-reference")]
    [InlineData(ContentFolder.Topics, "exercise: RF1", "exercise: SP1", 7, "unknown-reference")]
    [InlineData(ContentFolder.Topics, "\"003\"", "\"005\"", 8, "unknown-reference")]
    [InlineData(ContentFolder.Advice, "patience, taught_in: [RF1]", "patience, taught_in: [RF1, R1]", 2, "unknown-reference")]
    [InlineData(ContentFolder.Advice, "patience, taught_in: [RF1]", "patience, taught_in: [RF1, RF2]", 2, "advice-claim")]
    [InlineData(ContentFolder.Advice, "id: 002.K", "id: 003.1a", 2, "duplicate-id")]
    [InlineData(ContentFolder.Rules, "space_days: 21", "space_days: 21\nspaces: 4", 2, "unknown-field")]
    [InlineData(ContentFolder.Rules, "space_days: 21", "space_days: 9999", 1, "bad-value")]
    [InlineData(ContentFolder.Commands, "name: look_up", "name: look-up", 2, "bad-id")]
    [InlineData(ContentFolder.Commands, "menu: true", "menu: yes", 1, "bad-value")]
    [InlineData(ContentFolder.Phrases, "{from}", "{From}", 1, "unknown-placeholder")]
    [InlineData(ContentFolder.HelpLines, "2026-01-31", "31.1.2026", 6, "bad-value")]
    [InlineData(ContentFolder.HelpLines, "country: GB", "country: UK1", 1, "bad-id")]
    [InlineData(ContentFolder.German, "crisis.stay:", "crisis.go:", 1, "missing-safety-phrase")]
    public void A_fault_is_named_by_file_line_and_rule(string file, string piece, string by, int line, string rule)
    {
        folder.Replace(file, piece, by);

        folder.Load().Issues.Select(issue => (issue.File, issue.Line, issue.Rule)).ShouldContain((file, line, rule));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_finding_whoever_refers_to_it()
    {
        folder.Replace(Reflect, "about: Up to three", "about: Up: to three");
        Single("bad-yaml").Line.ShouldBe(12);
    }

    [Fact]
    public void A_fault_is_told_in_one_line() =>
        new PlaybookIssue("a.yaml", 3, "bad-id", "it is none.").ToString().ShouldBe("a.yaml:3: bad-id: it is none.");

    [Fact]
    public void A_small_fault_leaves_a_playbook_and_a_grave_one_none()
    {
        folder.Replace(Reflect, "There is no hurry.", "You will win them back.");
        folder.Load().Playbook.ShouldNotBeNull();

        folder.Replace(Reflect, "minutes: 3", "minutes: three");
        folder.Load().Playbook.ShouldBeNull();
    }

    [Fact]
    public void All_faults_are_found_at_once_in_the_order_of_files_and_lines()
    {
        folder.Replace(ContentFolder.Topics, "topic: space", "topic: distance");
        folder.Replace(Reflect, "kind: card", "kind: cart");
        folder.Replace(Reflect, "minutes: 3", "minutes: three");

        folder.Load().Issues.Select(issue => $"{issue.File}:{issue.Line}")
            .ShouldBe([$"{Reflect}:13", $"{Reflect}:37", $"{ContentFolder.Topics}:3"]);
    }

    [Fact]
    public void A_hidden_exercise_that_nothing_starts_is_found()
    {
        folder.Replace(Reflect, "{start: RF2}", "{finish: true}");
        Single("unreachable-exercise").Line.ShouldBe(52);
    }

    [Fact]
    public void A_hidden_exercise_named_like_an_event_is_started_by_it()
    {
        folder.Replace(Reflect, "  - id: RF2", "  - id: T6");
        folder.Replace(Reflect, "RF2.rate.safe", "T6.rate.safe");
        folder.Replace(Reflect, "{start: RF2}", "{finish: true}");
        folder.Load().Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Exercises_that_wait_for_each_other_are_found()
    {
        folder.Replace(Reflect, "minutes: 3", "minutes: 3\n    after: [RF2]");
        folder.Load().Issues.Select(issue => (issue.Line, issue.Rule))
            .ShouldBe([(10, "unreachable-exercise"), (53, "unreachable-exercise")]);
    }

    [Fact]
    public void A_prompt_behind_a_choice_that_always_leads_away_is_found()
    {
        folder.Replace(Reflect, "{id: more, label: Go deeper, then: {start: RF2}}", "{id: more, label: Go deeper}");
        folder.Replace(Reflect, "  - id: RF2", "  - id: T6");
        folder.Replace(Reflect, "RF2.rate.safe", "T6.rate.safe");
        folder.Load().Issues.ShouldBeEmpty();

        folder.Replace(Reflect, "{id: more, label: Go deeper}", "{id: more, label: Go deeper, then: {finish: true}}");
        folder.Replace(Reflect, "          - {id: stay, label: Stay here}", "      - {id: late, kind: card, ask: Never seen.}");
        Single("unreachable-prompt").Line.ShouldBe(48);
    }

    [Fact]
    public void A_card_longer_than_a_message_is_found()
    {
        var lines = Enumerable.Repeat(new string('a', 190), 10);
        folder.Replace(ContentFolder.Topics, "[Choose a date.]", $"[{string.Join(", ", lines)}]");
        Single("too-long").Line.ShouldBe(1);
    }

    [Fact]
    public void More_choices_than_a_message_holds_are_found()
    {
        var many = Enumerable.Range(1, 26).Select(i => $"{{id: o{i}, label: Number {i}}}");
        folder.Replace(Reflect, "items: [{id: water, label: I drank water}]", $"items: [{string.Join(", ", many)}]");
        Single("too-long").Line.ShouldBe(64);
    }

    [Fact]
    public void An_exercise_that_claims_an_item_which_does_not_know_of_it_is_found()
    {
        folder.Replace(ContentFolder.Advice, "patience, taught_in: [RF1]", "patience");
        var issue = Single("advice-claim");
        (issue.File, issue.Line).ShouldBe((Reflect, 10));
    }

    [Theory]
    [InlineData("RF2.letter", "[kept, binned, skipped]")]
    [InlineData("RF2.words", "[answered, none]")]
    [InlineData("sides", "[answered]")]
    public void What_a_kind_of_prompt_can_be_may_be_asked_for(string subject, string values)
    {
        folder.Replace(Reflect, "when: {pull: [\">=8\"]}", $"when: {{{subject}: {values}}}");
        folder.Load().Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RF2.letter", "answered")]
    [InlineData("RF2.words", "kept")]
    public void What_a_kind_of_prompt_can_never_be_is_found(string subject, string value)
    {
        folder.Replace(Reflect, "when: {pull: [\">=8\"]}", $"when: {{{subject}: [{value}]}}");
        Single("unknown-reference").Line.ShouldBe(38);
    }

    [Fact]
    public void A_stage_without_a_file_is_found()
    {
        folder.Delete("content/en/stages/grow.yaml");
        Single("missing-stage").Sentence.ShouldContain("GROW");
    }

    [Theory]
    [InlineData(ContentFolder.Commands)]
    [InlineData(ContentFolder.Replies)]
    [InlineData(ContentFolder.HelpLines)]
    [InlineData(ContentFolder.Rules)]
    public void A_file_that_is_not_there_is_found(string file)
    {
        folder.Delete(file);
        Single("missing-file").File.ShouldBe(file);
    }

    [Theory]
    [InlineData("content/en/stage/reflect.yaml")]
    [InlineData("content/de/stages/reflect.yaml")]
    [InlineData("content/en/phrases/more.yml")]
    public void A_file_that_nobody_reads_is_found(string file)
    {
        folder.Write(file, "a: b\n");
        Single("unknown-file").File.ShouldBe(file);
    }

    private PlaybookIssue Single(string rule)
    {
        var issue = folder.Load().Issues.ShouldHaveSingleItem();
        issue.Rule.ShouldBe(rule);
        return issue;
    }
}
