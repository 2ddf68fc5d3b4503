using System.Text.Json;

namespace Bot.Host.Tests.Crash;

/// <summary>The pages that a person's journal holds, as the program itself exports them.</summary>
internal static class JournalPages
{
    /// <summary>Reads them in their order.</summary>
    /// <param name="folder">The folder of the program's data.</param>
    /// <param name="person">Who, as <c>platform:id</c>.</param>
    public static async Task<List<string>> OfAsync(string folder, string person)
    {
        using var export = JsonDocument.Parse(await HostProcess.RunAsync(folder, string.Empty, "export", person));
        return
        [
            .. export.RootElement.GetProperty("history").EnumerateArray()
                .Select(entry => entry.GetProperty("text").GetString()!)
                .Where(text => text.StartsWith("page-", StringComparison.Ordinal)),
        ];
    }
}
