using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content.Readers;

/// <summary>Reads what a prompt lets the person choose from.</summary>
internal static class OptionReader
{
    /// <summary>The options of a choice, each of which may lead somewhere.</summary>
    public static ImmutableArray<Option> ReadChoices(Fields fields) => Lists.Unique(
        fields.NeedItems("options"),
        fields,
        option => ReadOption(option, TextRole.Label) with { Then = FollowReader.Read(option) },
        option => option.Id);

    /// <summary>Items that lead nowhere: ticked, ranked, rated or drawn.</summary>
    public static ImmutableArray<Option> ReadItems(Fields fields, string key, TextRole role) => Lists.Unique(
        fields.NeedItems(key), fields, item => ReadOption(item, role), item => item.Id);

    private static Option ReadOption(Fields fields, TextRole role) =>
        new(fields.Id("id", Identifiers.IsPart), fields.Words("label", role));
}
