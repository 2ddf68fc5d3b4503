using System.Collections.Immutable;
using System.Diagnostics;
using Bot.Core.Prompts.Typed;
using Bot.Core.Replies;
using Bot.Core.Understanding;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Says in plain words how a draft may land: the gravest points in full, the others by name.</summary>
internal static class DraftReview
{
    private const int PointsInFull = 3;
    private const int LongestQuote = 80;

    /// <summary>Enough to see a whole ordinary message; the person has just written it.</summary>
    private const int LongestDraft = 1_500;

    /// <summary>What frightens or breaks a no comes first, what merely reads badly last.</summary>
    private static readonly ImmutableArray<DraftIssue> GravestFirst =
    [
        DraftIssue.Threat, DraftIssue.ContactingDespiteNo, DraftIssue.Ultimatum, DraftIssue.Pressure, DraftIssue.GuiltTrip,
        DraftIssue.Blame, DraftIssue.DemandReply, DraftIssue.LoveBombing, DraftIssue.BreakupRehash, DraftIssue.Excuse,
        DraftIssue.OverApology, DraftIssue.TooLong,
    ];

    /// <summary>The draft as a quote, what the review found, and what can be done now.</summary>
    public static RichText Show(string draft, ImmutableArray<DraftFinding> findings, PromptContext context)
    {
        var quote = new RichText([new Span(TypedText.Shorten(draft, LongestDraft), SpanStyle.Quote)]);
        return context.Say(PromptPhrases.ComposeDraft)
            .Then(quote)
            .Then(Points(findings, context))
            .Then(context.Say(PromptPhrases.ComposeChoose));
    }

    private static RichText Points(ImmutableArray<DraftFinding> findings, PromptContext context)
    {
        if (findings.IsEmpty)
        {
            return context.Say(PromptPhrases.ReviewClean);
        }

        var text = context.Say(PromptPhrases.ReviewIntro);
        var others = new List<string>();
        var shown = 0;
        foreach (var issue in GravestFirst)
        {
            if (Find(findings, issue) is not { } finding)
            {
                continue;
            }

            if (shown++ < PointsInFull)
            {
                text = text.Then(context.Say(PointOf(issue), ("words", Quoted(finding.Words, context))));
            }
            else
            {
                others.Add(context.Say(NameOf(issue)).ToString());
            }
        }

        return others.Count == 0
            ? text
            : text.Then(context.Say(PromptPhrases.ReviewOthers, ("others", string.Join(", ", others))));
    }

    private static DraftFinding? Find(ImmutableArray<DraftFinding> findings, DraftIssue issue)
    {
        foreach (var finding in findings)
        {
            if (finding.Issue == issue)
            {
                return finding;
            }
        }

        return null;
    }

    private static string Quoted(string words, PromptContext context) => TypedText.IsBlank(words)
        ? context.Say(PromptPhrases.ReviewWhole).ToString()
        : $"“{TypedText.Shorten(words.Trim(), LongestQuote)}”";

    private static string PointOf(DraftIssue issue) => issue switch
    {
        DraftIssue.Pressure => PromptPhrases.IssuePressure,
        DraftIssue.Ultimatum => PromptPhrases.IssueUltimatum,
        DraftIssue.Blame => PromptPhrases.IssueBlame,
        DraftIssue.Excuse => PromptPhrases.IssueExcuse,
        DraftIssue.GuiltTrip => PromptPhrases.IssueGuiltTrip,
        DraftIssue.OverApology => PromptPhrases.IssueOverApology,
        DraftIssue.TooLong => PromptPhrases.IssueTooLong,
        DraftIssue.BreakupRehash => PromptPhrases.IssueBreakupRehash,
        DraftIssue.LoveBombing => PromptPhrases.IssueLoveBombing,
        DraftIssue.DemandReply => PromptPhrases.IssueDemandReply,
        DraftIssue.Threat => PromptPhrases.IssueThreat,
        DraftIssue.ContactingDespiteNo => PromptPhrases.IssueContactingDespiteNo,
        _ => throw new UnreachableException(),
    };

    private static string NameOf(DraftIssue issue) => issue switch
    {
        DraftIssue.Pressure => PromptPhrases.NamePressure,
        DraftIssue.Ultimatum => PromptPhrases.NameUltimatum,
        DraftIssue.Blame => PromptPhrases.NameBlame,
        DraftIssue.Excuse => PromptPhrases.NameExcuse,
        DraftIssue.GuiltTrip => PromptPhrases.NameGuiltTrip,
        DraftIssue.OverApology => PromptPhrases.NameOverApology,
        DraftIssue.TooLong => PromptPhrases.NameTooLong,
        DraftIssue.BreakupRehash => PromptPhrases.NameBreakupRehash,
        DraftIssue.LoveBombing => PromptPhrases.NameLoveBombing,
        DraftIssue.DemandReply => PromptPhrases.NameDemandReply,
        DraftIssue.Threat => PromptPhrases.NameThreat,
        DraftIssue.ContactingDespiteNo => PromptPhrases.NameContactingDespiteNo,
        _ => throw new UnreachableException(),
    };
}
