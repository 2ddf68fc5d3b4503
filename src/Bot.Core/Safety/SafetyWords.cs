using Bot.Core.Replies;

namespace Bot.Core.Safety;

/// <summary>What is said in danger, in the language of the person's own sentence; English where we have no other.</summary>
internal static class SafetyWords
{
    public static RichText Of(TurnBuilder turn, string key, string language)
    {
        var texts = turn.Playbook.Safety.GetValueOrDefault(language) ?? turn.Playbook.Safety["en"];
        return Facts.Fill(texts.Phrases[key], new FactScope(turn.Journey, turn.Playbook, null, turn.Now, turn.Seed));
    }

    public static void Offer(TurnBuilder turn, string token, string key, string language) =>
        turn.Offer(token, Of(turn, key, language).ToString());
}
