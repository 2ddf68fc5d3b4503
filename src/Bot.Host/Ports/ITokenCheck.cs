namespace Bot.Host.Ports;

/// <summary>Tries whether a platform knows our token, for <c>doctor</c>.</summary>
internal interface ITokenCheck
{
    /// <summary>Tries, once.</summary>
    /// <returns>Null when it does; otherwise one line for an operator: what is wrong, and what to do.</returns>
    Task<string?> TryAsync(CancellationToken cancellationToken);
}
