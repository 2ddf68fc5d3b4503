using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content;

/// <summary>What checks ask of a prompt of any kind.</summary>
internal static class PromptParts
{
    /// <summary>The name of its kind, as content writes it.</summary>
    public static string KindName(this Prompt prompt) => prompt switch
    {
        Prompt.Card => "card",
        Prompt.Choose => "choose",
        Prompt.Rank => "rank",
        Prompt.Scale => "scale",
        Prompt.Scales => "scales",
        Prompt.Write => "write",
        Prompt.List => "list",
        Prompt.Columns => "columns",
        Prompt.Checklist => "checklist",
        Prompt.Date => "date",
        Prompt.Lasting => "lasting",
        Prompt.Log => "log",
        Prompt.Timer => "timer",
        Prompt.Deck => "deck",
        Prompt.Drill => "drill",
        Prompt.Compose => "compose",
        _ => throw new ArgumentOutOfRangeException(nameof(prompt)),
    };

    /// <summary>What can be tapped, ticked, rated or drawn; empty where there is no such thing.</summary>
    public static ImmutableArray<Option> Parts(this Prompt prompt) => prompt switch
    {
        Prompt.Choose choose => choose.Options,
        Prompt.Rank rank => rank.Options,
        Prompt.Scales scales => scales.Items,
        Prompt.Checklist list => list.Items,
        Prompt.Deck deck => deck.Cards,
        _ => [],
    };

    /// <summary>Where its options lead.</summary>
    public static IEnumerable<Follow> Follows(this Prompt prompt) => prompt switch
    {
        Prompt.Log log => log.Fields.SelectMany(Follows),
        _ => prompt.Parts().Select(option => option.Then).OfType<Follow>(),
    };
}
