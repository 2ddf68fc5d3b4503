using System.Text.Json;
using Bot.Doubles.Schema;

namespace Bot.Doubles.Tests.Schema;

public sealed class SchemaDocumentTests
{
    private const string Definitions = """
        {
          "text": { "type": "string", "minLength": 1, "maxLength": 3 },
          "bytes": { "type": "string", "x-maxBytes": 4 },
          "age": { "type": "integer", "minimum": 0, "maximum": 120 },
          "word": { "type": "string", "pattern": "^[a-z]+$" },
          "maybe": { "type": ["string", "null"] },
          "colour": { "enum": ["red", "green"] },
          "list": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "$ref": "#/$defs/age" } },
          "person": { "type": "object", "properties": { "name": { "$ref": "#/$defs/text" } }, "required": ["name"], "additionalProperties": false },
          "counts": { "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 1, "maxProperties": 2 },
          "cat": { "type": "object", "properties": { "type": { "const": "cat" }, "lives": { "$ref": "#/$defs/age" } }, "required": ["type", "lives"] },
          "dog": { "type": "object", "properties": { "type": { "const": "dog" }, "tricks": { "type": "integer" } }, "required": ["type", "tricks"] },
          "pet": { "oneOf": [{ "$ref": "#/$defs/cat" }, { "$ref": "#/$defs/dog" }] },
          "either": { "anyOf": [{ "type": "integer" }, { "type": "string" }] },
          "overlap": { "oneOf": [{ "type": "integer" }, { "type": "number" }] },
          "tagged": { "allOf": [{ "$ref": "#/$defs/cat" }], "properties": { "tag": { "type": "string" } }, "unevaluatedProperties": false }
        }
        """;

    private static readonly SchemaDocument Document = SchemaDocument.Parse($$"""{ "$defs": {{Definitions}} }""");

    [Theory]
    [InlineData("text", "\"abc\"")]
    [InlineData("text", "\"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"")]
    [InlineData("bytes", "\"äö\"")]
    [InlineData("age", "7.0")]
    [InlineData("word", "\"abc\"")]
    [InlineData("maybe", "null")]
    [InlineData("colour", "\"red\"")]
    [InlineData("list", "[1, 2]")]
    [InlineData("person", "{ \"name\": \"Jo\" }")]
    [InlineData("counts", "{ \"a\": 1 }")]
    [InlineData("pet", "{ \"type\": \"dog\", \"tricks\": 2 }")]
    [InlineData("either", "\"x\"")]
    [InlineData("overlap", "1.5")]
    [InlineData("tagged", "{ \"type\": \"cat\", \"lives\": 9, \"tag\": \"x\" }")]
    public void What_fits_has_no_problem(string definition, string json) => Problems(definition, json).ShouldBeEmpty();

    [Theory]
    [InlineData("text", "\"\"", "/ has 0 characters, fewer than 1")]
    [InlineData("text", "\"abcd\"", "/ has 4 characters, more than 3")]
    [InlineData("text", "1", "/ is no string")]
    [InlineData("bytes", "\"äöü\"", "/ has 6 bytes, more than 4")]
    [InlineData("age", "-1", "/ is below 0")]
    [InlineData("age", "121", "/ is above 120")]
    [InlineData("age", "1.5", "/ is no integer")]
    [InlineData("word", "\"aB\"", "/ does not match ^[a-z]+$")]
    [InlineData("maybe", "1", "/ is no [\"string\", \"null\"]")]
    [InlineData("colour", "\"blue\"", "/ is none of [\"red\", \"green\"]")]
    [InlineData("list", "[]", "/ has 0 items, fewer than 1")]
    [InlineData("list", "[1, 2, 3]", "/ has 3 items, more than 2")]
    [InlineData("list", "[1, 1]", "/ has an item twice")]
    [InlineData("list", "[1, 121]", "/1 is above 120")]
    [InlineData("person", "{ }", "/ lacks name")]
    [InlineData("person", "{ \"name\": \"Jo\", \"nick\": 1 }", "/nick is not known")]
    [InlineData("counts", "{ }", "/ has 0 properties, fewer than 1")]
    [InlineData("counts", "{ \"a\": \"x\" }", "/a is no integer")]
    [InlineData("pet", "{ \"type\": \"cat\", \"lives\": 121 }", "/lives is above 120")]
    [InlineData("either", "true", "/ fits none of 2 alternatives; nearest: / is no integer")]
    [InlineData("overlap", "1", "/ fits 2 alternatives of which it may fit one")]
    [InlineData("tagged", "{ \"type\": \"cat\", \"lives\": 9, \"tail\": 1 }", "/tail is not known")]
    public void What_does_not_fit_says_where_and_why(string definition, string json, string problem) =>
        Problems(definition, json).ShouldBe([problem]);

    [Theory]
    [InlineData("person", "{ \"name\": \"Jo\", \"nick\": 1 }")]
    [InlineData("tagged", "{ \"type\": \"cat\", \"lives\": 9, \"tail\": 1 }")]
    [InlineData("overlap", "1")]
    public void Strangers_may_send_keys_that_nobody_knows(string definition, string json) =>
        Problems(definition, json, Strictness.Lax).ShouldBeEmpty();

    [Fact]
    public void A_problem_never_repeats_the_value() =>
        Problems("word", "\"SECRET\"").ShouldAllBe(problem => !problem.Contains("SECRET", StringComparison.Ordinal));

    [Theory]
    [InlineData("telegram.schema.json")]
    [InlineData("discord.schema.json")]
    public void The_official_descriptions_use_nothing_that_the_validator_does_not_know(string file)
    {
        var folder = SpecFolder.Find();
        Assert.SkipWhen(folder is null, SpecFolder.Absent);
        var known = """
            $ref type const enum minimum maximum minLength maxLength x-maxBytes pattern minItems maxItems uniqueItems items
            minProperties maxProperties required properties additionalProperties unevaluatedProperties allOf anyOf oneOf
            title description format contentEncoding x-unit x-maxAfterEntities
            """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var document = SchemaDocument.Load(Path.Combine(folder!, file));

        Keywords(document.Root.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value))
            .Except(known)
            .ShouldBeEmpty();
    }

    private static List<string> Problems(string definition, string json, Strictness strictness = Strictness.Strict)
    {
        using var value = JsonDocument.Parse(json);
        return [.. Document.Validate(value.RootElement, definition, strictness).Select(problem => problem.ToString())];
    }

    private static IEnumerable<string> Keywords(IEnumerable<JsonElement> schemas) => schemas
        .Where(schema => schema.ValueKind == JsonValueKind.Object)
        .SelectMany(schema => schema.EnumerateObject().SelectMany(keyword => Keywords(Below(keyword)).Prepend(keyword.Name)));

    private static IEnumerable<JsonElement> Below(JsonProperty keyword) => keyword.Name switch
    {
        "properties" => keyword.Value.EnumerateObject().Select(property => property.Value),
        "allOf" or "anyOf" or "oneOf" => keyword.Value.EnumerateArray(),
        "items" or "additionalProperties" or "unevaluatedProperties" => [keyword.Value],
        _ => [],
    };
}
