using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Platforms.Terminal;

/// <summary>How the terminal talks.</summary>
internal sealed class TerminalOptions
{
    /// <summary>Who sits there: the second half of <c>terminal:NAME</c>.</summary>
    [Required]
    [StringLength(64, MinimumLength = 1)]
    public string Name { get; set; } = "me";

    /// <summary>The width that lines are wrapped at; 0 for no wrapping, where no terminal shows them.</summary>
    [Range(0, 1000)]
    public int Width { get; set; }

    /// <summary>True when emphasis is shown by the terminal itself, false for marks in the text.</summary>
    public bool Styled { get; set; }

    /// <summary>True when somebody types, so that a sign shows whose turn it is.</summary>
    public bool Prompts { get; set; }

    /// <summary>Where files that come with a message are put.</summary>
    [Required]
    public string Folder { get; set; } = ".";
}
