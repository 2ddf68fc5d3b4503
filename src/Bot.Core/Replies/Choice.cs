namespace Bot.Core.Replies;

/// <summary>Something that can be pressed under a reply.</summary>
/// <param name="Token">What comes back when it is pressed: ASCII, at most 40 bytes, so that a platform can add to it.</param>
/// <param name="Label">What the person reads: at most 60 characters.</param>
/// <param name="Role">Where it stands among the others.</param>
public sealed record Choice(string Token, string Label, ChoiceRole Role = ChoiceRole.Answer);
