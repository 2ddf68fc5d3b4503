using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content.Readers;

/// <summary>Reads the scenes of a drill.</summary>
internal static class SceneReader
{
    public static ImmutableArray<Scene> Read(Fields fields) =>
        Lists.Unique(fields.NeedItems("scenes"), fields, ReadScene, scene => scene.Id);

    private static Scene ReadScene(Fields fields) => new(
        fields.Id("id", Identifiers.IsPart),
        fields.Phrase("text", TextRole.Scene),
        Lists.Unique(fields.NeedItems("answers"), fields, ReadAnswer, answer => answer.Id));

    private static SceneAnswer ReadAnswer(Fields fields) => new(
        fields.Id("id", Identifiers.IsPart),
        fields.Words("label", TextRole.SceneAnswer),
        fields.Flag("best"),
        fields.Phrase("feedback", TextRole.Ask));
}
