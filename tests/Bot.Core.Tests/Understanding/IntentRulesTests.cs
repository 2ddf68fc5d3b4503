using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Tests.Understanding;

public sealed class IntentRulesTests
{
    private static readonly IntentRules Rules = new(
    [
        new IntentRule(new IntentFinding(Intent.StopNudges, null), 2, new PatternParser().Rule("stop", [])),
        new IntentRule(new IntentFinding(Intent.ExAskedForSpace, StageEvent.ExSaidNo), 0, new PatternParser().Rule("blocked me", [])),
        new IntentRule(new IntentFinding(Intent.FeelingLow, null), 0, new PatternParser().Rule("sad", [])),
    ]);

    [Fact]
    public void A_control_word_counts_only_when_it_is_the_message()
    {
        Rules.Read("Stop!").ShouldBe(Intent.StopNudges);
        Rules.Read("i cant stop crying").ShouldBe(Intent.Other);
    }

    [Fact]
    public void The_first_rule_wins_and_brings_its_event() =>
        Rules.Recognise("i am sad, she blocked me").ShouldBe(new IntentFinding(Intent.ExAskedForSpace, StageEvent.ExSaidNo));

    [Fact]
    public void Without_a_sure_rule_nothing_is_assumed() => Rules.Recognise("hm").ShouldBe(IntentFinding.None);
}
