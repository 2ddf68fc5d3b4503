using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Core.Replies;
using NodaTime;

namespace Bot.Core;

/// <summary>A turn on its way: what is decided so far. Lives for one turn only.</summary>
internal sealed class TurnBuilder
{
    private readonly List<Entry> entries = [];
    private readonly List<Nudge> toSet = [];
    private readonly List<string> toDrop = [];
    private readonly ImmutableArray<Choice>.Builder choices = ImmutableArray.CreateBuilder<Choice>();
    private RichText text = RichText.Empty;
    private RichText foot = RichText.Empty;
    private HostWork work = HostWork.None;
    private string? erases;

    public TurnBuilder(Playbook playbook, Journey journey, string inputId, Instant now)
    {
        Playbook = playbook;
        Journey = journey;
        Now = now;
        InputId = inputId;
        Seed = Seeds.Of(inputId);
    }

    public Playbook Playbook { get; }

    public Rules Rules => Playbook.Rules;

    public Instant Now { get; }

    public string InputId { get; }

    public uint Seed { get; }

    /// <summary>The state as it stands; replaced step by step.</summary>
    public Journey Journey { get; set; }

    /// <summary>True when the message asks for a text of the person's own.</summary>
    public bool AsksToWrite { get; set; }

    /// <summary>True once something was said.</summary>
    public bool HasSpoken => !text.IsBlank;

    /// <summary>True when the message holds these words already.</summary>
    public bool HasSaid(string words) => words.Length > 0 && text.Spans.Any(span => span.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>Adds a paragraph to the message.</summary>
    public void Say(RichText paragraph) => text = text.Then(paragraph);

    /// <summary>Adds a phrase of the playbook.</summary>
    public void Say(string key, params (string Name, string Value)[] values) => Say(Words(key, values));

    /// <summary>Puts a paragraph before everything said so far.</summary>
    public void SayFirst(RichText paragraph) => text = paragraph.Then(text);

    /// <summary>The one line that stays at the foot of the message.</summary>
    public void SayLast(RichText paragraph) => foot = paragraph;

    /// <summary>A phrase of the playbook, filled.</summary>
    public RichText Words(string key, params (string Name, string Value)[] values) =>
        Facts.Fill(Playbook.Phrases[key], new FactScope(Journey, Playbook, null, Now, Seed), values);

    /// <summary>A phrase that stands in the content, filled.</summary>
    public RichText Words(Phrase phrase, Exercise? exercise = null) =>
        Facts.Fill(phrase, new FactScope(Journey, Playbook, exercise, Now, Seed));

    /// <summary>Adds something to press; one token appears once.</summary>
    public void Offer(string token, string label, ChoiceRole role = ChoiceRole.Answer)
    {
        foreach (var choice in choices)
        {
            if (choice.Token == token)
            {
                return;
            }
        }

        choices.Add(new Choice(token, label, role));
    }

    /// <summary>Puts something to press before the others.</summary>
    public void OfferFirst(string token, string label) => choices.Insert(0, new Choice(token, label));

    /// <summary>Adds something to press whose label is a phrase.</summary>
    public void OfferPhrase(string token, string key, ChoiceRole role = ChoiceRole.Answer) =>
        Offer(token, Playbook.Phrases[key].Variants[0].ToString(), role);

    public void Note(EntryKind kind, string about, string words = "") => entries.Add(new Entry(Now, kind, about, words));

    public void Set(Nudge nudge) => toSet.Add(nudge);

    public void Drop(string key) => toDrop.Add(key);

    /// <summary>Has texts of the person taken out of the chat (<see cref="Reply.Erases"/>).</summary>
    public void Erase(string origins) => erases = origins;

    /// <summary>Nudges set so far, in order.</summary>
    public IReadOnlyList<Nudge> SetSoFar => toSet;

    /// <summary>True when a key was dropped, by itself or by a prefix.</summary>
    public bool HasDropped(string key) => toDrop.Exists(drop =>
        drop.EndsWith('*') ? key.StartsWith(drop.AsSpan()[..^1], StringComparison.Ordinal) : drop == key);

    /// <summary>Why a due nudge said nothing.</summary>
    public string? Unsent { get; set; }

    /// <summary>Until when what is said may be sent.</summary>
    public Instant? SendBy { get; set; }

    public void Ask(HostWork hostWork) => work = hostWork;

    /// <summary>Forgets what would have been said, for an interruption that stands before everything else.</summary>
    public void Unsay()
    {
        text = RichText.Empty;
        choices.Clear();
        AsksToWrite = false;
    }

    /// <summary>The finished turn.</summary>
    public Turn Build()
    {
        var said = text.Then(foot);
        if (said.IsBlank)
        {
            return new Turn(Journey, [], [.. toSet], [.. toDrop], [.. entries], work) { Unsent = Unsent };
        }

        OfferPhrase(Tokens.Help, CorePhrases.HelpNow, ChoiceRole.Help);
        var all = choices.Where(choice => choice.Role == ChoiceRole.Answer)
            .Concat(choices.Where(choice => choice.Role == ChoiceRole.Way))
            .Concat(choices.Where(choice => choice.Role == ChoiceRole.Help)).ToImmutableArray();
        Journey = Journey with { Offered = all };
        var replies = ReplySplitter.Split(said, all);
        replies = erases is null ? replies : replies.SetItem(0, replies[0] with { Erases = erases });
        replies = SendBy is null ? replies : [.. replies.Select(reply => reply with { SendBy = SendBy })];
        replies = AsksToWrite ? replies.SetItem(replies.Length - 1, replies[^1] with { Writes = true }) : replies;
        return new Turn(Journey, replies, [.. toSet], [.. toDrop], [.. entries], work);
    }
}
