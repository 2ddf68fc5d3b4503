using System.Collections.Frozen;

namespace Bot.Core.Prompts.Typed;

/// <summary>Short words that stand for a button, whatever its label is. Kept as <see cref="TypedKey"/>s.</summary>
internal static class TypedWords
{
    private static readonly FrozenSet<string> Onward = Keys(
        "ok", "okay", "k", "kk", "next", "yes", "y", "yeah", "yep", "yup", "sure", "go", "go on", "continue", "ready", "done",
        "read it", "got it", "alright", "fine", "thanks", "thank you", "👍", "👌", "✅", "✔", "🙏", "❤");

    private static readonly FrozenSet<string> Finished = Keys(
        "done", "i'm done", "finished", "i'm finished", "that's it", "that's all", "that is all", "that's all I have",
        "nothing else", "no more", "the end", "enough", "✅");

    private static readonly FrozenSet<string> Further = Keys(
        "another", "another one", "one more", "more", "next", "again", "once more", "yes", "y", "yeah", "yep", "yup", "sure",
        "draw", "ok", "okay", "👍");

    private static readonly FrozenSet<string> Without = Keys(
        "skip", "skip this", "skip it", "leave it out", "leave out", "pass", "n/a", "not applicable", "doesn't apply", "next");

    private static readonly FrozenSet<string> Agreeing = Keys(
        "y", "ye", "yes", "yeah", "yep", "yup", "yea", "ya", "sure", "👍");

    private static readonly FrozenSet<string> Refusing = Keys(
        "n", "no", "nope", "nah", "no thanks", "no thank you", "not now", "👎");

    private static readonly FrozenSet<string> All = Keys("all", "all of them", "all of these", "everything", "all of it");

    private static readonly FrozenSet<string> Nothing = Keys(
        "none", "none of them", "none of these", "none of those", "nothing", "neither");

    private static readonly FrozenSet<string> Keeping = Keys("keep", "keep it", "save it", "vault", "put it in the vault");

    private static readonly FrozenSet<string> Binning = Keys(
        "bin", "bin it", "throw it away", "throw away", "delete it", "delete this");

    private static readonly FrozenSet<string> Changing = Keys("edit", "edit it", "change", "change it", "rewrite", "rewrite it");

    /// <summary>"ok", "next", 👍.</summary>
    public static bool GoOn(string text) => Onward.Contains(TypedKey.Of(text));

    /// <summary>"done", "that's all".</summary>
    public static bool Finish(string text) => Finished.Contains(TypedKey.Of(text));

    /// <summary>"another one", "yes".</summary>
    public static bool Another(string text) => Further.Contains(TypedKey.Of(text));

    /// <summary>"skip this", "n/a".</summary>
    public static bool LeaveOut(string text) => Without.Contains(TypedKey.Of(text)) || text.AsSpan().Trim() is "-" or "–";

    /// <summary>"all of them".</summary>
    public static bool Everything(string text) => All.Contains(TypedKey.Of(text));

    /// <summary>"none of these".</summary>
    public static bool None(string text) => Nothing.Contains(TypedKey.Of(text));

    /// <summary>"no", "no thanks".</summary>
    public static bool Refuse(string text) => Refusing.Contains(TypedKey.Of(text));

    /// <summary>"keep it".</summary>
    public static bool Keep(string text) => Keeping.Contains(TypedKey.Of(text));

    /// <summary>"throw it away".</summary>
    public static bool ThrowAway(string text) => Binning.Contains(TypedKey.Of(text));

    /// <summary>"change it".</summary>
    public static bool Change(string text) => Changing.Contains(TypedKey.Of(text));

    /// <summary>A key with the many ways to say yes or no made one; any other key as it is.</summary>
    public static string PlainKey(string text)
    {
        var key = TypedKey.Of(text);
        if (Agreeing.Contains(key))
        {
            return "yes";
        }

        return Refusing.Contains(key) ? "no" : key;
    }

    private static FrozenSet<string> Keys(params ReadOnlySpan<string> words)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            keys.Add(TypedKey.Of(word));
        }

        return keys.ToFrozenSet(StringComparer.Ordinal);
    }
}
