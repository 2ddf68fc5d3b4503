namespace Bot.Core.Prompts;

/// <summary>What the person did while a prompt was waiting. A closed set.</summary>
public abstract record PromptInput
{
    private PromptInput()
    {
    }

    /// <summary>Wrote a text.</summary>
    /// <param name="Words">The text.</param>
    /// <param name="Origin">See <see cref="Input.Said.Origin"/>.</param>
    public sealed record Text(string Words, string? Origin = null) : PromptInput;

    /// <summary>Pressed one of the prompt's own choices.</summary>
    /// <param name="Value">The value given in <see cref="PromptView.Buttons"/>.</param>
    public sealed record Press(string Value) : PromptInput;
}
