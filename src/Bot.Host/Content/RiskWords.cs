using Bot.Core.Understanding;

namespace Bot.Host.Content;

/// <summary>Reads what a rule of danger shows: <c>abuse strong by_them violent</c>.</summary>
internal static class RiskWords
{
    /// <summary>The finding; null when a word is not known, or the label or the tier is missing.</summary>
    internal static RiskFinding? Read(string text, string language)
    {
        var finding = RiskFinding.None with { Language = language };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Add(finding, word) is not { } more)
            {
                return null;
            }

            finding = more;
        }

        var complete = finding.Label != RiskLabel.None && finding.Tier != RiskTier.None;
        return complete && finding.Label == RiskLabel.Abuse == (finding.Direction != HarmDirection.None) ? finding : null;
    }

    private static RiskFinding? Add(RiskFinding finding, string word) => word switch
    {
        "third" => finding with { ThirdPerson = true },
        "imminent" => finding with { Imminent = true },
        "to_others" => finding with { ToOthers = true },
        "violent" => finding with { Violent = true },
        _ when SnakeCase.Read<RiskLabel>(word) is { } label => finding with { Label = label },
        _ when SnakeCase.Read<RiskTier>(word) is { } tier => finding with { Tier = tier },
        _ when SnakeCase.Read<HarmDirection>(word) is { } direction => finding with { Direction = direction },
        _ => null,
    };
}
