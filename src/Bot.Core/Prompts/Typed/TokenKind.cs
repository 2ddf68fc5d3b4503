namespace Bot.Core.Prompts.Typed;

/// <summary>What a word or number means where a number, a date or a length of time is expected.</summary>
internal enum TokenKind
{
    /// <summary>A number, in digits or as a word.</summary>
    Number,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A unit of time in days: 1, 7, 14, 30 (a month) or 365 (a year).</summary>
    Unit,

    /// <summary>A day by its distance from today: yesterday is -1.</summary>
    Day,

    /// <summary>A part of a day, which tells nothing more about the date.</summary>
    PartOfDay,

    /// <summary>"ago".</summary>
    Ago,

    /// <summary>"in".</summary>
    Ahead,

    /// <summary>"last".</summary>
    Last,

    /// <summary>"next".</summary>
    Next,

    /// <summary>"this".</summary>
    This,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"after".</summary>
    After,

    /// <summary>"half".</summary>
    HalfOf,

    /// <summary>The "out" of "seven out of ten".</summary>
    Out,

    /// <summary>A word that tells nothing, such as "about".</summary>
    Filler,
}
