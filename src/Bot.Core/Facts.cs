using System.Globalization;
using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;

namespace Bot.Core;

/// <summary>What texts may ask of a journey, by placeholder (docs/content.md). What is not known is said as nothing.</summary>
public static class Facts
{
    /// <summary>Fills a phrase: given values first, then the facts of the journey.</summary>
    public static RichText Fill(Phrase phrase, FactScope scope, params (string Name, string Value)[] values) =>
        phrase.Pick(scope.Seed).Fill(name => Given(name, values) ?? Text(name, scope));

    /// <summary>The value of a placeholder, for the person to read.</summary>
    public static string Text(string name, FactScope scope)
    {
        if (name.StartsWith("answer:", StringComparison.Ordinal))
        {
            return AnswerWords.Of(name["answer:".Length..], scope);
        }

        var journey = scope.Journey;
        return name switch
        {
            "days_steady" => SteadyDays.At(journey, scope.Now).ToString(CultureInfo.InvariantCulture),
            "verdict" => Decision.VerdictText(scope),
            "reasons" => Decision.ReasonsText(scope),
            "open" => Decision.OpenText(scope),
            "contact_until" => Dates.Day(journey.Locks.ContactUntil, journey),
            "pause_until" => Dates.Day(journey.Interrupts.PausedUntil, journey),
            "letters" => journey.Vault.Count(letter => letter.Status != LetterStatus.Binned).ToString(CultureInfo.InvariantCulture),
            "stage" => scope.Playbook.Stages[journey.Road.Stage].Title,
            _ => HelpLines.Text(name, scope.Playbook, journey.Preferences.Country),
        };
    }

    private static string? Given(string name, (string Name, string Value)[] values)
    {
        foreach (var (key, value) in values)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
