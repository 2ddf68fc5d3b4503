namespace Bot.Core.Content;

/// <summary>Which dates a date prompt takes.</summary>
public enum DateRange
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Today or earlier.</summary>
    Past,

    /// <summary>Today or later.</summary>
    Future,
}
