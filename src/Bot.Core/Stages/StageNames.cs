using System.Collections.Frozen;

namespace Bot.Core.Stages;

/// <summary>The names of stages as content, commands and output write them: upper case, without spaces.</summary>
public static class StageNames
{
    // First: the dictionary below is made from it.
    private static readonly string[] Names = [.. Enum.GetNames<Stage>().Select(name => name.ToUpperInvariant())];

    private static readonly FrozenDictionary<string, Stage> ByName =
        Enum.GetValues<Stage>().ToFrozenDictionary(stage => stage.Name(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, such as <c>MOVEON</c>.</summary>
    public static string Name(this Stage stage) => Names[(int)stage];

    /// <summary>Finds a stage by its name, in any case.</summary>
    public static bool TryParse(string? name, out Stage stage)
    {
        stage = default;
        return name is not null && ByName.TryGetValue(name, out stage);
    }
}
