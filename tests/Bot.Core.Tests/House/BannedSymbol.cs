using System.Reflection;

namespace Bot.Tests.House;

/// <summary>One line of a list of banned symbols: a documentation id, then the reason.</summary>
/// <param name="Id">The documentation id, such as <c>P:System.DateTime.Now</c>.</param>
/// <param name="Reason">Why it is banned, and what to use.</param>
internal sealed record BannedSymbol(string Id, string Reason)
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Reads a line.</summary>
    public static BannedSymbol Parse(string line)
    {
        var parts = line.Split(';', 2);
        return new BannedSymbol(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : string.Empty);
    }

    /// <summary>True when these assemblies hold a symbol of this id. Generic parameters of methods are not understood.</summary>
    public bool IsKnown(IReadOnlyList<Assembly> assemblies)
    {
        var name = Id[2..];
        return Id[0] switch
        {
            'N' => assemblies.Any(assembly => assembly.GetExportedTypes().Any(type => type.Namespace == name)),
            'T' => Find(assemblies, name) is not null,
            'P' => Member(assemblies, name, (type, member) => type.GetProperty(member, All) is not null),
            'F' => Member(assemblies, name, (type, member) => type.GetField(member, All) is not null),
            'M' => Method(assemblies, name),
            _ => false,
        };
    }

    private static bool Method(IReadOnlyList<Assembly> assemblies, string id)
    {
        var (head, result) = id.Split('~') is [var before, var after] ? (before, after) : (id, null);
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var path = open < 0 ? head : head[..open];
        var parameters = open < 0 ? string.Empty : head[(open + 1)..^1];
        return Member(assemblies, path, (type, name) => type.GetMethods(All).Any(method =>
            method.Name == name
            && string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType.FullName)) == parameters
            && (result is null || method.ReturnType.FullName == result)));
    }

    private static bool Member(IReadOnlyList<Assembly> assemblies, string path, Func<Type, string, bool> has)
    {
        var dot = path.LastIndexOf('.');
        return dot > 0 && Find(assemblies, path[..dot]) is { } type && has(type, path[(dot + 1)..]);
    }

    private static Type? Find(IReadOnlyList<Assembly> assemblies, string name) =>
        assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
}
