using Bot.Core.Replies;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// What a button carries: the version of this form, the role of the choice, whose it is, and the choice itself, in at most 64
/// bytes. Buttons stay alive for ever, so an old form and a foreign button have to be told apart.
/// </summary>
/// <param name="Owner">The chat that the button was made for.</param>
/// <param name="Role">What the choice is for.</param>
/// <param name="Token">The <see cref="Choice.Token"/>; empty for a button that only shows what was chosen.</param>
internal sealed record TelegramPress(long Owner, ChoiceRole Role, string Token)
{
    private const char Version = '1';
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>True for a button that only shows what was chosen.</summary>
    public bool IsShown => Token.Length == 0;

    /// <summary>Reads what a button carried.</summary>
    /// <returns>Null when it is of another version, or none of ours.</returns>
    public static TelegramPress? Read(string data)
    {
        if (data.Split(':', 3) is not [[Version, var role], var owner, var token] || RoleOf(role) is not { } known || Number(owner) is not { } chat)
        {
            return null;
        }

        return new TelegramPress(chat, known, token);
    }

    /// <summary>The form that a button carries.</summary>
    public override string ToString() => $"{Version}{Letter(Role)}:{Short(Owner)}:{Token}";

    private static char Letter(ChoiceRole role) => role switch
    {
        ChoiceRole.Answer => 'a',
        ChoiceRole.Way => 'w',
        ChoiceRole.Help => 'h',
        _ => throw new InvalidOperationException("A role that the buttons do not know."),
    };

    private static ChoiceRole? RoleOf(char letter) => letter switch
    {
        'a' => ChoiceRole.Answer,
        'w' => ChoiceRole.Way,
        'h' => ChoiceRole.Help,
        _ => null,
    };

    /// <summary>In base 36: the longest id takes 11 signs instead of 16.</summary>
    private static string Short(long number)
    {
        var signs = new Stack<char>();
        for (var rest = (ulong)number; rest > 0 || signs.Count == 0; rest /= (ulong)Digits.Length)
        {
            signs.Push(Digits[(int)(rest % (ulong)Digits.Length)]);
        }

        return string.Concat(signs);
    }

    private static long? Number(string digits)
    {
        ulong number = 0;
        foreach (var sign in digits)
        {
            var value = Digits.IndexOf(sign, StringComparison.Ordinal);
            if (value < 0 || digits.Length > 13)
            {
                return null;
            }

            number = unchecked((number * (ulong)Digits.Length) + (ulong)value);
        }

        return digits.Length == 0 ? null : unchecked((long)number);
    }
}
