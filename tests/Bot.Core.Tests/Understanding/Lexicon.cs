using System.Collections.Immutable;
using Bot.Core.Understanding;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Tests.Understanding;

/// <summary>Small lexicons for tests, written as the content writes them.</summary>
internal static class Lexicon
{
    internal static PhraseMatcher Matcher(params string[] lines)
    {
        var parser = new PatternParser();
        return new PhraseMatcher([.. lines.Select(line => parser.Rule(line, []))]);
    }

    internal static bool Finds(string line, string text) => !Matcher(line).Find(text).IsEmpty;

    internal static RiskScreen Screen(params (RiskFinding Finding, string Cue, string Line)[] rules)
    {
        var parser = new PatternParser();
        return new RiskScreen([.. rules.Select(rule => new RiskRule(rule.Finding, rule.Cue, parser.Rule(rule.Line, [])))]);
    }

    internal static RiskFinding Crisis(RiskTier tier) => new(RiskLabel.Crisis, tier, Language: "en");

    internal static RiskFinding Abuse(HarmDirection direction, RiskTier tier = RiskTier.Strong) =>
        new(RiskLabel.Abuse, tier, direction, Language: "en");

    internal static ImmutableArray<string> Plain(string text) =>
        [.. Bot.Core.Understanding.Text.TextNormalizer.Split(text).Select(word => word.IsBoundary ? "." : word.Plain)];
}
