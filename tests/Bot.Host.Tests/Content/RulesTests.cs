using System.Reflection;
using Bot.Core.Content;
using Bot.Host.Content.Readers;

namespace Bot.Host.Tests.Content;

public sealed class RulesTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_rule_has_a_field_and_every_field_a_rule() =>
        RuleField.All.Select(field => field.Key).ShouldBe(Properties().Select(property => property.Key), ignoreOrder: true);

    [Fact]
    public void Every_field_sets_its_own_rule_and_no_other()
    {
        foreach (var property in Properties())
        {
            var field = FieldOf(property);
            var before = new Rules();
            var most = Convert.ToDouble(property.Get(before), null) == field.Most ? field.Least : field.Most;

            var after = field.Set(before, most);

            Properties().Where(other => !Equals(other.Get(before), other.Get(after))).Select(other => other.Key).ShouldBe([property.Key]);
        }
    }

    [Fact]
    public void The_default_of_every_rule_lies_within_what_it_may_be()
    {
        foreach (var property in Properties())
        {
            var field = FieldOf(property);
            Convert.ToDouble(property.Get(new Rules()), null).ShouldBeInRange(field.Least, field.Most);
        }
    }

    [Fact]
    public void The_rules_of_the_repository_are_the_defaults()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "config", "rules.yaml")))
        {
            root = root.Parent;
        }

        folder.Write(ContentFolder.Rules, File.ReadAllText(Path.Combine(root.FullName, "config", "rules.yaml")));
        var loaded = folder.Load();

        loaded.Issues.ShouldBeEmpty();
        loaded.Playbook!.Rules.ShouldBe(new Rules());
    }

    private static RuleField FieldOf((string Key, Func<Rules, object?> Get) property) =>
        RuleField.All.Single(field => string.Equals(field.Key, property.Key, StringComparison.Ordinal));

    /// <summary>The rules, and those of the nudges among them.</summary>
    private static (string Key, Func<Rules, object?> Get)[] Properties() =>
    [
        .. Of(typeof(Rules)).Where(property => property.PropertyType != typeof(NudgeRules))
            .Select(property => (Key(property), new Func<Rules, object?>(property.GetValue))),
        .. Of(typeof(NudgeRules)).Select(property => ("nudge_" + Key(property), new Func<Rules, object?>(rules => property.GetValue(rules.Nudges)))),
    ];

    private static IEnumerable<PropertyInfo> Of(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static string Key(PropertyInfo property) =>
        string.Concat(property.Name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToLowerInvariant();
}
