using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bot.Tests.House;

/// <summary>What crosses the core's border cannot be changed by whoever gets it: it is shared between threads and saved later.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>),
        typeof(Queue<>), typeof(Stack<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(Memory<>), typeof(ArraySegment<>), typeof(System.Text.StringBuilder),
    ];

    [Fact]
    public void No_public_property_of_the_core_can_be_set_after_it_was_made()
    {
        var settable = Properties()
            .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(Name);

        settable.ShouldBeEmpty();
    }

    [Fact]
    public void No_public_property_of_the_core_hands_out_a_collection_that_can_be_changed()
    {
        var open = Properties().Where(property => IsMutable(property.PropertyType)).Select(Name);

        open.ShouldBeEmpty();
    }

    [Fact]
    public void The_core_has_no_public_field_that_can_be_changed()
    {
        var open = typeof(Core.Coach).Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(Open | BindingFlags.Static))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } || IsMutable(field.FieldType))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        open.ShouldBeEmpty();
    }

    private static IEnumerable<PropertyInfo> Properties() => typeof(Core.Coach).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(Open | BindingFlags.Static));

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray
        || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable));

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
