using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Core.Saved;

/// <summary>The one form in which things are saved.</summary>
internal static class SavedForm
{
    /// <summary>Letters of every alphabet stay as they are: nothing of this is ever put into a page.</summary>
    public static SavedJson Json { get; } =
        new(new JsonSerializerOptions(SavedJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
