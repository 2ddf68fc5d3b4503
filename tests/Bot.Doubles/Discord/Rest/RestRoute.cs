namespace Bot.Doubles.Discord.Rest;

/// <summary>A place of the API.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Template">The path with its places in braces.</param>
/// <param name="Operation">Its name in the official description.</param>
/// <param name="Run">Does it.</param>
internal sealed record RestRoute(string Method, string Template, string Operation, Func<RestCall, RestAnswer> Run)
{
    private readonly string[] parts = Template.Split('/');

    /// <summary>Whether an interaction's token stands in the path; then no other is asked for.</summary>
    public bool OfInteraction => Template.Contains("{token}", StringComparison.Ordinal);

    /// <summary>What stands in the places of a path, or null when it is another.</summary>
    public Dictionary<string, string>? Match(string[] path)
    {
        if (path.Length != parts.Length)
        {
            return null;
        }

        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, value) in parts.Zip(path))
        {
            if (part[0] == '{')
            {
                places[part[1..^1]] = value;
            }
            else if (!string.Equals(part, value, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return places;
    }
}
