using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content.Readers;

/// <summary>Reads what each kind of prompt has beside the fields that all have. The table of docs/content.md, in code.</summary>
internal static class KindReader
{
    private const int LongestDays = 366;

    /// <summary>All kinds, as content writes them.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "card", "choose", "rank", "scale", "scales", "write", "list", "columns", "checklist", "date", "lasting", "log", "timer",
        "deck", "drill", "compose",
    ];

    /// <summary>The prompt of a kind; null when there is no such kind.</summary>
    /// <param name="kind">As content writes it.</param>
    /// <param name="p">What all kinds have, in the shape of the simplest kind.</param>
    /// <param name="f">The fields of the prompt.</param>
    public static Prompt? Read(string kind, Prompt.Card p, Fields f) => kind switch
    {
        "card" => p,
        "choose" => new Prompt.Choose(p.Id, p.Ask, p.When, p.Required, OptionReader.ReadChoices(f), f.Flag("other")),
        "rank" => ReadRank(p, f),
        "scale" => new Prompt.Scale(
            p.Id, p.Ask, p.When, p.Required, From(f), To(f), f.Words("low", TextRole.Label), f.Words("high", TextRole.Label)),
        "scales" => new Prompt.Scales(
            p.Id, p.Ask, p.When, p.Required, OptionReader.ReadItems(f, "items", TextRole.Label), From(f), To(f),
            f.Words("low", TextRole.Label), f.Words("high", TextRole.Label)),
        "write" => new Prompt.Write(p.Id, p.Ask, p.When, p.Required, f.NumberOr("lines", 1, least: 1)),
        "list" => new Prompt.List(
            p.Id, p.Ask, p.When, p.Required, f.NumberOr("min", 1, least: 0), f.NumberOr("max", 20, least: 1)),
        "columns" => new Prompt.Columns(
            p.Id, p.Ask, p.When, p.Required, f.Words("left", TextRole.Title), f.Words("right", TextRole.Title),
            f.NumberOr("lines", 3, least: 1)),
        "checklist" => new Prompt.Checklist(p.Id, p.Ask, p.When, p.Required, OptionReader.ReadItems(f, "items", TextRole.Label)),
        "date" => new Prompt.Date(p.Id, p.Ask, p.When, p.Required, ReadRange(f)),
        "lasting" => ReadLasting(p, f),
        "log" => new Prompt.Log(
            p.Id, p.Ask, p.When, p.Required,
            Lists.Unique(f.NeedItems("fields"), f, PromptReader.ReadLogField, field => field.Id)),
        "timer" => new Prompt.Timer(
            p.Id, p.Ask, p.When, p.Required, f.List("steps", TextRole.Line), f.NumberOr("rounds", 1, least: 1),
            f.Number("seconds", least: 1)),
        "deck" => new Prompt.Deck(p.Id, p.Ask, p.When, p.Required, OptionReader.ReadItems(f, "cards", TextRole.Deck)),
        "drill" => new Prompt.Drill(p.Id, p.Ask, p.When, p.Required, SceneReader.Read(f)),
        "compose" => new Prompt.Compose(p.Id, p.Ask, p.When, p.Required, ReadDraftKind(f)),
        _ => null,
    };

    private static int From(Fields f) => f.NumberOr("from", 0, least: 0);

    private static int To(Fields f) => f.NumberOr("to", 10, least: 1);

    private static Prompt.Rank ReadRank(Prompt.Card p, Fields f)
    {
        var options = OptionReader.ReadItems(f, "options", TextRole.Label);
        var max = f.NumberOr("max", Math.Max(1, options.Length), least: 1);
        return new Prompt.Rank(p.Id, p.Ask, p.When, p.Required, options, f.NumberOr("min", 1, least: 0), max);
    }

    private static Prompt.Lasting ReadLasting(Prompt.Card p, Fields f)
    {
        ImmutableArray<int> offers = [.. f.Scalars("offers").Select(offer => f.AsNumber(offer, least: 1))];
        return new Prompt.Lasting(
            p.Id, p.Ask, p.When, p.Required, offers, f.NumberOr("min", 1, least: 1), f.NumberOr("max", LongestDays, least: 1));
    }

    private static DateRange ReadRange(Fields f)
    {
        switch (f.FindScalar("range"))
        {
            case null or { Words: "any" }: return DateRange.Any;
            case { Words: "past" }: return DateRange.Past;
            case { Words: "future" }: return DateRange.Future;
            case var other:
                f.Refuse(other, "past, future or any is expected here.");
                return DateRange.Any;
        }
    }

    private static DraftKind ReadDraftKind(Fields f)
    {
        switch (f.NeedScalar("draft"))
        {
            case null: return DraftKind.Letter;
            case { Words: "urge" }: return DraftKind.Urge;
            case { Words: "opener" }: return DraftKind.Opener;
            case { Words: "answer" }: return DraftKind.Answer;
            case { Words: "practical" }: return DraftKind.Practical;
            case { Words: "apology" }: return DraftKind.Apology;
            case { Words: "soft_start" }: return DraftKind.SoftStart;
            case { Words: "letter" }: return DraftKind.Letter;
            case var other:
                f.Refuse(other, "urge, opener, answer, practical, apology, soft_start or letter is expected here.");
                return DraftKind.Letter;
        }
    }
}
