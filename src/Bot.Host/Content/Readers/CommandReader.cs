using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>commands.yaml</c>: the commands of every platform, in the order of the menu.</summary>
internal static class CommandReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => Lists.Each(root, draft, ReadCommand);

    private static void ReadCommand(Fields fields)
    {
        var command = new CommandText(
            fields.Id("name", Identifiers.IsCommand),
            fields.Words("about", TextRole.Command),
            fields.WordOrEmpty("takes"),
            fields.Flag("menu"));
        fields.Draft.Add(fields.Draft.Commands, command.Name, command, fields.Place);
    }
}
