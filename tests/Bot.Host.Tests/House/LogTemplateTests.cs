using System.Text.RegularExpressions;
using Bot.Tests.House;

namespace Bot.Host.Tests.House;

/// <summary>
/// What is logged can be read by whoever keeps the machine. No template may ask for what a person wrote, is called or
/// owns; a person appears as a row, a message as a row, a fault as a code.
/// </summary>
public sealed partial class LogTemplateTests
{
    private static readonly string[] Forbidden =
    [
        "text", "words", "body", "payload", "content", "draft", "letter", "answer", "reply", "input_text", "question",
        "name", "user", "username", "handle", "person", "id", "chat", "channel", "guild", "email", "phone",
        "token", "key", "secret", "password", "connectionstring", "authorization",
    ];

    /// <summary>Names that a number may bear, because then it is a row; words under them would be somebody's words.</summary>
    private static readonly string[] RowsOnly = ["message", "input", "lane", "nudge", "entry"];

    private static readonly string[] Numbers = ["int", "long", "uint", "ulong", "int?", "long?"];

    private static readonly IReadOnlyList<(string Path, string Template, string Parameters)> Logs = [.. Repository.Sources("src")
        .SelectMany(file => Attribute().Matches(file.Text)
            .Select(match => (file.Path, match.Groups["template"].Value, match.Groups["parameters"].Value)))];

    [Fact]
    public void No_log_asks_for_what_a_person_wrote_or_is_called()
    {
        var telling = Logs.SelectMany(log => Placeholder().Matches(log.Template)
            .Select(match => match.Groups["name"].Value)
            .Where(name => Forbidden.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => $"{log.Path}: {{{name}}}"));

        telling.ShouldBeEmpty();
    }

    [Fact]
    public void A_message_or_an_input_is_logged_as_its_row()
    {
        var telling = Logs.SelectMany(log => log.Parameters.Split(',', StringSplitOptions.TrimEntries)
            .Select(parameter => parameter.Split(' '))
            .Where(parameter => parameter.Length == 2
                && RowsOnly.Contains(parameter[1], StringComparer.OrdinalIgnoreCase)
                && !Numbers.Contains(parameter[0], StringComparer.Ordinal))
            .Select(parameter => $"{log.Path}: {parameter[0]} {parameter[1]}"));

        telling.ShouldBeEmpty();
    }

    [Fact]
    public void No_log_takes_an_exception_whose_message_could_quote_a_person()
    {
        var telling = Logs.Where(log => log.Parameters.Contains("Exception", StringComparison.Ordinal)).Select(log => log.Path);

        telling.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_logged_but_by_a_template()
    {
        var free = Repository.Sources("src")
            .Where(file => FreeLog().IsMatch(file.Text))
            .Select(file => file.Path);

        free.ShouldBeEmpty();
    }

    [Fact]
    public void Every_log_attribute_was_read()
    {
        var written = Repository.Sources("src").Sum(file => file.Text.Split("[LoggerMessage").Length - 1);

        Logs.Count.ShouldBe(written);
    }

    [GeneratedRegex("""\[LoggerMessage\([^"\]]*"(?<template>(?:[^"\\]|\\.)*)"[^\]]*\)\]\s*(?:public|internal|private)[^(]*\((?<parameters>[^)]*)\)""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\{@?\$?(?<name>\w+)")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\(\s*(?:LogLevel|\$?@?""|exception)")]
    private static partial Regex FreeLog();
}
