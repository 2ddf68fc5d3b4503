using Bot.Core.Understanding;

namespace Bot.Host.Tests.Understanding;

/// <summary>Floors under what the lexicon reaches on whole lists; a change may raise them, never lower them.</summary>
/// <remarks>heldout.tsv was written before any pattern, seen, fresh and last between rounds of widening: all have been seen since, so
/// they guard against loss and say nothing about new sentences.</remarks>
public sealed class RiskCorpusTests
{
    [Theory]
    [InlineData("heldout.tsv", RiskLabel.Crisis, 1.00)]
    [InlineData("heldout.tsv", RiskLabel.Abuse, 1.00)]
    [InlineData("heldout.tsv", RiskLabel.Pursuit, 0.95)]
    [InlineData("heldout.tsv", RiskLabel.Minor, 1.00)]
    [InlineData("seen.tsv", RiskLabel.Crisis, 0.94)]
    [InlineData("seen.tsv", RiskLabel.Abuse, 1.00)]
    [InlineData("seen.tsv", RiskLabel.Pursuit, 1.00)]
    [InlineData("fresh.tsv", RiskLabel.Crisis, 0.95)]
    [InlineData("fresh.tsv", RiskLabel.Abuse, 0.93)]
    [InlineData("fresh.tsv", RiskLabel.Pursuit, 0.87)]
    [InlineData("last.tsv", RiskLabel.Crisis, 0.88)]
    [InlineData("last.tsv", RiskLabel.Abuse, 1.00)]
    [InlineData("last.tsv", RiskLabel.Pursuit, 0.85)]
    public void No_danger_once_found_is_lost(string file, RiskLabel label, double floor)
    {
        var sentences = Sentences(file, label);
        var found = sentences.Count(text => ShippedRules.Rules.Risk.Screen(text).Label == label);
        ((double)found / sentences.Count).ShouldBeGreaterThanOrEqualTo(floor);
    }

    [Theory]
    [InlineData("heldout.tsv", 0.00)]
    [InlineData("seen.tsv", 0.00)]
    [InlineData("fresh.tsv", 0.00)]
    [InlineData("ordinary.tsv", 0.04)]
    public void Ordinary_sadness_raises_few_alarms(string file, double ceiling)
    {
        var sentences = Sentences(file, RiskLabel.None);
        var alarms = sentences.Where(text => ShippedRules.Rules.Risk.Screen(text).Label != RiskLabel.None).ToList();
        ((double)alarms.Count / sentences.Count).ShouldBeLessThanOrEqualTo(ceiling, string.Join(" | ", alarms));
        alarms.ShouldAllBe(text => ShippedRules.Rules.Risk.Screen(text).Tier == RiskTier.Weak);
    }

    private static List<string> Sentences(string file, RiskLabel label) =>
        [.. File.ReadLines(ShippedRules.Find($"tests/Bot.Host.Tests/Understanding/{file}"))
            .Select(line => line.Split('\t'))
            .Where(fields => string.Equals(fields[0], label.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(fields => fields[2]),];
}
