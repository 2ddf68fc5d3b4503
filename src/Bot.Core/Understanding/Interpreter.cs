using System.Collections.Immutable;
using Bot.Core.Understanding.Learned;

namespace Bot.Core.Understanding;

/// <summary>Understands a text: patterns first, and what was learned from the training sentences beside them.</summary>
public sealed class Interpreter
{
    // Two intents whose scores are no further apart are asked about.
    private const float Close = 0.15f;

    // Below this nothing is assumed.
    private const float LeastIntent = -0.75f;

    // Above this it is followed without asking.
    private const float SureIntent = 0f;

    private readonly RiskScreen risk;
    private readonly IntentRules intents;
    private readonly LearnedModels learned;
    private readonly RiskJudge judge;
    private readonly ImmutableArray<Intent> intentLabels;

    /// <summary>An interpreter of patterns and models.</summary>
    public Interpreter(RiskScreen risk, IntentRules intents, LearnedModels learned)
    {
        this.risk = risk;
        this.intents = intents;
        this.learned = learned;
        judge = new RiskJudge(learned.Find(LearnedModels.Risk));
        intentLabels = [.. learned.Find(LearnedModels.Intents)?.Labels.Select(ReadIntent) ?? []];
    }

    /// <summary>Understands a text.</summary>
    public Interpretation Read(string text)
    {
        var dangers = risk.Find(text);
        var wants = intents.Find(text);
        var said = WithoutCommand(text);
        if (!said.Any(char.IsLetter))
        {
            // A bare number or command is no sentence, and no model has anything to go by.
            return new Interpretation(LanguageGuess.Of(text), risk.Weigh(dangers), intents.First(wants), null, []);
        }

        var features = learned.Extractor.Extract(said, risk.Signs(dangers).Concat(intents.Signs(wants)));
        var language = LanguageOf(text, features);
        var patterns = risk.Weigh(dangers);

        // One word alone tells the model too little to raise an alarm by.
        var finding = said.AsSpan().Trim().ContainsAny(" \n") ? judge.Judge(patterns, features, language) : patterns;
        var intent = IntentOf(intents.First(wants), features);
        return new Interpretation(language, finding, intent.Finding, intent.Rival, TopicsOf(features))
        {
            Certainty = intent.Certainty,
            Cues = finding.Label == RiskLabel.Crisis || judge.IsNearCrisis(features) ? [.. learned.Extractor.Cues(text)] : [],
        };
    }

    private static string WithoutCommand(string text)
    {
        var words = text.TrimStart();
        return !words.StartsWith('/')
            ? text
            : words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? words[space..] : string.Empty;
    }

    private static Intent ReadIntent(string label) =>
        Enum.Parse<Intent>(label.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private string LanguageOf(string text, TextFeatures features)
    {
        if (learned.Find(LearnedModels.Languages) is not { } model)
        {
            return LanguageGuess.Of(text);
        }

        var scores = model.Score(features);
        var best = Best(scores, -1);
        return scores[best] > -0.5f ? model.Labels[best] : LanguageGuess.Of(text);
    }

    private (IntentFinding Finding, Intent? Rival, IntentCertainty Certainty) IntentOf(IntentFinding patterns, TextFeatures features)
    {
        if (learned.Find(LearnedModels.Intents) is not { } model || patterns.Hint is not null)
        {
            return (patterns, null, IntentCertainty.Rule);
        }

        var scores = model.Score(features);
        var best = Best(scores, -1);
        if (scores[best] < LeastIntent || intentLabels[best] == patterns.Intent)
        {
            return (patterns, null, IntentCertainty.Rule);
        }

        var second = Best(scores, best);
        Intent? rival = scores[best] - scores[second] < Close && scores[second] > LeastIntent ? intentLabels[second] : null;
        var certainty = scores[best] > SureIntent && rival is null ? IntentCertainty.Sure : IntentCertainty.Guess;
        if (certainty == IntentCertainty.Guess && patterns.Intent != Intent.Other)
        {
            return (patterns, null, IntentCertainty.Rule);
        }

        var hint = certainty == IntentCertainty.Sure ? IntentEvents.Of(intentLabels[best]) : null;
        return (new IntentFinding(intentLabels[best], hint), rival, certainty);
    }

    private ImmutableArray<TopicScore> TopicsOf(TextFeatures features)
    {
        if (learned.Find(LearnedModels.Topics) is not { } model)
        {
            return [];
        }

        var scores = model.Score(features);
        return [.. model.Labels.Select((topic, index) => new TopicScore(topic, scores[index]))];
    }

    private static int Best(float[] scores, int but)
    {
        var best = but == 0 ? 1 : 0;
        for (var at = 0; at < scores.Length; at++)
        {
            if (at != but && scores[at] > scores[best])
            {
                best = at;
            }
        }

        return best;
    }
}
