using Bot.Core.Safety;

namespace Bot.Core.Tests.Understanding;

public sealed class SafetyPhrasesTests
{
    [Fact]
    public void Every_constant_is_listed_once()
    {
        var constants = typeof(SafetyPhrases).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        SafetyPhrases.All.ShouldBe(constants);
        SafetyPhrases.All.Distinct(StringComparer.Ordinal).Count().ShouldBe(SafetyPhrases.All.Length);
    }
}
