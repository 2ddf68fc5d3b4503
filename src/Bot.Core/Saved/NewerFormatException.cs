namespace Bot.Core.Saved;

/// <summary>
/// A journey was saved by a newer program. The input that met it stays queued: the newer program takes it, or this one
/// after its own update.
/// </summary>
public sealed class NewerFormatException : Exception
{
    /// <summary>Names both formats.</summary>
    /// <param name="found">The format that was found.</param>
    /// <param name="known">The newest format that this program knows.</param>
    public NewerFormatException(int found, int known)
        : base($"A journey is saved in format {found}, but this program knows formats up to {known}. Update it.") =>
        (Found, Known) = (found, known);

    /// <summary>With a message only.</summary>
    public NewerFormatException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public NewerFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public NewerFormatException()
    {
    }

    /// <summary>The format that was found.</summary>
    public int Found { get; }

    /// <summary>The newest format that this program knows.</summary>
    public int Known { get; }
}
