using Bot.Core.Content;
using Bot.Core.Vault;

namespace Bot.Core.Prompts.Kinds;

/// <summary>
/// A text that has had its time in the vault can be taken into a composer, where it is reviewed like any other. Behind a lock
/// nothing is taken out for sending, and into a practical message goes only what was one.
/// </summary>
internal static class FromVault
{
    private const string Mark = "v.";
    private const int Offered = 2;

    /// <summary>The newest letters that may be taken.</summary>
    public static IEnumerable<PromptButton> Buttons(Prompt.Compose prompt, PromptContext context) => Ready(prompt, context)
        .Select(letter => context.Button(Mark + letter.Id, PromptPhrases.ButtonFromVault, ("day", Dates.Day(letter.At, context.Journey))));

    /// <summary>The words of the letter that was pressed; null when it is none, or may not be taken.</summary>
    public static string? Letter(Prompt.Compose prompt, PromptContext context, string value) =>
        Ready(prompt, context).FirstOrDefault(letter => value == Mark + letter.Id)?.Text;

    private static IEnumerable<Letter> Ready(Prompt.Compose prompt, PromptContext context) =>
        prompt.Kind is DraftKind.Letter or DraftKind.Urge || ComposeKind.IsClosed(prompt, context)
            ? []
            : context.Journey.Vault
                .Where(letter => letter.Status != LetterStatus.Binned && letter.Until <= context.Now && Fits(letter.Kind, prompt.Kind))
                .TakeLast(Offered);

    private static bool Fits(DraftKind letter, DraftKind prompt) =>
        letter != DraftKind.Letter && (letter == DraftKind.Practical) == (prompt == DraftKind.Practical);
}
