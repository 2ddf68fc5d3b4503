using Bot.Core.Content;

namespace Bot.Host.Content.Checks;

/// <summary>Nothing is longer than the platforms show. Lengths are UTF-16 units, the stricter of their ways to count.</summary>
internal static class LengthCheck
{
    /// <summary>What one message of Discord holds as buttons.</summary>
    private const int MostChoices = 25;

    /// <summary>What a card may take of Discord's 2000, the headings that the program adds included.</summary>
    private const int LongestCard = 1900;

    private const int Headings = 120;
    private const int Bullet = 3;

    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var text in draft.Texts)
        {
            var length = text.Words.AsSpan().Trim().Length;
            if (length > text.Role.Longest)
            {
                findings.Report(
                    text.Source.Place, IssueRule.TooLong,
                    $"this {text.Role.Name} has {length} characters; at most {text.Role.Longest} fit.");
            }
        }

        CheckCards(draft, findings);
        CheckChoices(draft, findings);
    }

    private static void CheckCards(PlaybookDraft draft, Findings findings)
    {
        foreach (var card in draft.Topics.Values)
        {
            var length = Headings + card.Title.Length + card.Idea.Length + card.Differ.Length
                + card.Do.Sum(line => line.Length + Bullet) + card.Avoid.Sum(line => line.Length + Bullet);
            if (length > LongestCard)
            {
                findings.Report(
                    draft.PlaceOf(card), IssueRule.TooLong,
                    $"card '{card.Id}' takes {length} characters; at most {LongestCard} fit.");
            }
        }
    }

    private static void CheckChoices(PlaybookDraft draft, Findings findings)
    {
        foreach (var prompt in draft.Exercises.Values.SelectMany(exercise => exercise.Prompts))
        {
            var choices = Choices(prompt);
            if (choices > MostChoices)
            {
                findings.Report(
                    draft.PlaceOf(prompt), IssueRule.TooLong, $"'{prompt.Id}' has {choices} choices; at most {MostChoices} fit.");
            }
        }
    }

    private static int Choices(Prompt prompt) => prompt switch
    {
        Prompt.Choose or Prompt.Rank or Prompt.Checklist => prompt.Parts().Length,
        Prompt.Scale scale => scale.To - scale.From + 1,
        Prompt.Scales scales => scales.To - scales.From + 1,
        Prompt.Lasting lasting => lasting.Offers.Length,
        Prompt.Drill drill => drill.Scenes.Select(scene => scene.Answers.Length).DefaultIfEmpty().Max(),
        Prompt.Log log => log.Fields.Select(Choices).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
