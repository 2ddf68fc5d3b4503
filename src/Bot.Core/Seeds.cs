namespace Bot.Core;

/// <summary>Seeds taken from an input's id, so that the same input always says the same.</summary>
public static class Seeds
{
    /// <summary>FNV-1a over the UTF-16 units of an id.</summary>
    public static uint Of(string id)
    {
        var hash = 2166136261u;
        foreach (var unit in id)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        // The low bits of FNV are weak for ids that differ in their last digit; fold the high ones in.
        return hash ^ (hash >> 15);
    }
}
