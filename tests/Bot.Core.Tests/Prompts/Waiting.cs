using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Tests.Prompts;

/// <summary>A prompt that waits for answers; keeps its progress from one input to the next, as the runner does.</summary>
internal sealed class Waiting(Prompt prompt)
{
    private uint seed;

    /// <summary>Sunday, 22 November 2026.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 22);

    public static Phrase Ask { get; } = Phrase.Of("ask");

    public Progress Progress { get; set; } = new Progress.Fresh();

    public Journey Journey { get; set; } = Journey.Begin(Instant.FromUtc(2026, 11, 1, 0, 0));

    public Playbook Playbook { get; init; } = TestPlaybook.Plain;

    public PromptView View => PromptKinds.Show(prompt, Context);

    public ImmutableArray<string> Values => [.. View.Buttons.Select(button => button.Value)];

    public AnswerValue? SoFar => PromptKinds.SoFar(prompt, Context);

    public bool TakesText => PromptKinds.TakesText(prompt, Progress);

    private PromptContext Context => new(
        Playbook, Journey, TestPlaybook.Exercise("EX1", prompt), Progress, Instant.FromUtc(2026, 11, 22, 23, 40), Today, seed);

    public static ImmutableArray<Option> Options(params ImmutableArray<string> labels) =>
        [.. labels.Select((label, index) => new Option($"o{index}", label))];

    public PromptStep Press(string value) => Take(new PromptInput.Press(value));

    public PromptStep Type(string words, string? origin = null) => Take(new PromptInput.Text(words, origin));

    public bool Offers(string value) => Values.Contains(value, StringComparer.Ordinal);

    /// <summary>Types and expects the answer.</summary>
    public T Answer<T>(string words)
        where T : AnswerValue => Type(words).ShouldBeOfType<PromptStep.Answered>(words).Value.ShouldBeOfType<T>();

    /// <summary>Presses and expects the answer.</summary>
    public T AnswerTo<T>(string value)
        where T : AnswerValue => Press(value).ShouldBeOfType<PromptStep.Answered>(value).Value.ShouldBeOfType<T>();

    /// <summary>Types and expects a hint that is that phrase.</summary>
    public void Misfit(string words, string key)
    {
        var before = Progress;
        Type(words).ShouldBeOfType<PromptStep.Misfit>(words).Hint.ToString().ShouldStartWith(key);
        Progress.ShouldBe(before);
    }

    private PromptStep Take(PromptInput input)
    {
        seed = (seed * 747796405) + 2891336453;
        var step = PromptKinds.Take(prompt, Context, input);
        Progress = step is PromptStep.More more ? more.Progress : Progress;
        return step;
    }
}
