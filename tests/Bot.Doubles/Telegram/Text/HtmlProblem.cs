namespace Bot.Doubles.Telegram.Text;

/// <summary>Why a text in HTML could not be read, in the words of the real server.</summary>
public sealed class HtmlProblem : Exception
{
    /// <summary>Says where and what.</summary>
    public HtmlProblem(string message)
        : base(message)
    {
    }

    /// <summary>Says nothing.</summary>
    public HtmlProblem()
    {
    }

    /// <summary>Says where and what, and of what it came.</summary>
    public HtmlProblem(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
