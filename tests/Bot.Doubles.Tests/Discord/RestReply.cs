using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Tests.Discord;

/// <summary>What the double answered to a request.</summary>
internal sealed record RestReply(int Status, byte[] Bytes, HttpResponseHeaders Headers, string? ContentType)
{
    public JsonNode Body => JsonNode.Parse(Bytes)!;

    public int Code => (int)Body["code"]!;

    public string Header(string name) => Headers.GetValues(name).Single();
}
