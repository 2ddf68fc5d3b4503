using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads where an option leads: one of start, raise, goto and finish.</summary>
internal static class FollowReader
{
    public static Follow? Read(Fields option)
    {
        if (option.Find("then") is not { } node)
        {
            return null;
        }

        if (node is not YamlNode.Mapping { Entries: [var only] }
            || Fields.Open(node, option.Draft, option.Owner) is not { } fields)
        {
            option.Refuse(node, "one of {start: ID}, {raise: EVENT}, {goto: prompt} and {finish: true} is expected here.");
            return null;
        }

        Follow? follow = only.Key switch
        {
            "start" => new Follow.Start(fields.Refer("start", ReferenceKind.Exercise)),
            "goto" => new Follow.GoTo(fields.Refer("goto", ReferenceKind.Prompt)),
            "raise" => ReadEvent(fields),
            "finish" => fields.Flag("finish") ? new Follow.Finish() : null,
            _ => null,
        };
        fields.Close();
        return follow;
    }

    private static Follow.Raise? ReadEvent(Fields fields)
    {
        if (fields.NeedScalar("raise") is not { } name)
        {
            return null;
        }

        if (EventNames.TryParse(name.Words, out var raised))
        {
            return new Follow.Raise(raised);
        }

        fields.Draft.Findings.Spoil(
            name.Place, IssueRule.UnknownReference,
            $"there is no event '{name.Words}' that an option may raise; see docs/content.md.");
        return null;
    }
}
