using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Bot.Tests.House;

/// <summary>
/// The core is pure. Banned symbols are found where they are used, but not where one is only named (a parameter, a field);
/// what the compiled assembly refers to says all of it.
/// </summary>
public sealed class CoreImportTests
{
    private static readonly string[] Walls =
    [
        "System.IO",
        "System.Net",
        "System.Data",
        "System.Threading",
        "System.Diagnostics.Process",
        "System.Reflection.Emit",
        "Microsoft.Extensions",
        "Microsoft.AspNetCore",
    ];

    private static readonly string[] ForbiddenTypes =
        ["System.Console", "System.Environment", "System.TimeProvider", "System.Random", "System.AppDomain", "System.AppContext"];

    /// <summary>What the compiler itself puts in, with the reason.</summary>
    private static readonly string[] Allowed = [];

    [Fact]
    public void The_core_touches_no_file_network_thread_clock_or_logger()
    {
        var forbidden = ReferencedTypes().Except(Allowed).Where(IsForbidden).Order(StringComparer.Ordinal);

        forbidden.ShouldBeEmpty();
    }

    [Fact]
    public void The_core_refers_to_the_framework_and_NodaTime_only()
    {
        using var assembly = Open();
        var reader = assembly.GetMetadataReader();
        var others = reader.AssemblyReferences
            .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        others.ShouldBe(["NodaTime"]);
    }

    [Fact]
    public void The_core_project_asks_for_NodaTime_and_nothing_else()
    {
        var project = XDocument.Parse(Repository.Read("src/Bot.Core/Bot.Core.csproj"));

        project.Descendants("PackageReference").Select(package => (string?)package.Attribute("Include")).ShouldBe(["NodaTime"]);
        project.Descendants("ProjectReference").ShouldBeEmpty();
        project.Descendants("FrameworkReference").ShouldBeEmpty();
    }

    private static bool IsForbidden(string type) =>
        ForbiddenTypes.Contains(type)
        || Walls.Any(wall => type.StartsWith(wall + ".", StringComparison.Ordinal) || type == wall);

    private static IReadOnlyList<string> ReferencedTypes()
    {
        using var assembly = Open();
        var reader = assembly.GetMetadataReader();
        return [.. reader.TypeReferences
            .Select(reader.GetTypeReference)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];
    }

    private static PEReader Open() => new(File.OpenRead(typeof(Core.Coach).Assembly.Location));
}
