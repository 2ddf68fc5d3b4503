using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Core.Prompts.Kinds;

/// <summary>Options as buttons, those picked with a tick.</summary>
internal static class OptionButtons
{
    public static ImmutableArray<PromptButton> Ticked(
        ImmutableArray<Option> options, ImmutableArray<string> picks, PromptContext context)
    {
        var buttons = ImmutableArray.CreateBuilder<PromptButton>(options.Length);
        foreach (var option in options)
        {
            buttons.Add(picks.Contains(option.Id, StringComparer.Ordinal)
                ? context.Button(option.Id, PromptPhrases.ButtonTicked, ("label", option.Label))
                : new PromptButton(option.Id, option.Label));
        }

        return buttons.MoveToImmutable();
    }
}
