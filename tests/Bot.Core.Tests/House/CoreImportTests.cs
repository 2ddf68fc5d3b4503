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

    /// <summary>The compiler puts this one into every iterator, to know whether it may be reused.</summary>
    private static readonly string[] Allowed = ["System.Environment.get_CurrentManagedThreadId"];

    [Fact]
    public void The_core_touches_no_file_network_thread_clock_or_logger()
    {
        using var assembly = Open();
        var reader = assembly.GetMetadataReader();
        var allowed = UsedMembers(reader).Where(use => Allowed.Contains($"{use.Type}.{use.Member}")).Select(use => use.Type);
        var more = UsedMembers(reader).Where(use => !Allowed.Contains($"{use.Type}.{use.Member}")).Select(use => use.Type);
        var excused = allowed.Except(more).ToHashSet();

        NamedTypes(reader).Where(IsForbidden).Where(type => !excused.Contains(type)).ShouldBeEmpty();
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

    private static IEnumerable<string> NamedTypes(MetadataReader reader) =>
        reader.TypeReferences.Select(handle => Name(reader, handle));

    private static IEnumerable<(string Type, string Member)> UsedMembers(MetadataReader reader) => reader.MemberReferences
        .Select(reader.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => (Name(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name)));

    private static string Name(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    private static PEReader Open() => new(File.OpenRead(typeof(Core.Coach).Assembly.Location));
}
