namespace Bot.Host.Tests.Content;

public sealed class BannedWordsTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("We guarantee it.")]
    [InlineData("This guarantees calm.")]
    [InlineData("How to win them back.")]
    [InlineData("You can get your ex back.")]
    [InlineData("You'll get her back.")]
    [InlineData("Soon they will come back.")]
    [InlineData("He'll come back.")]
    [InlineData("She’ll come back.")]
    [InlineData("It works for 80 % of people.")]
    [InlineData("It works for 80% of people.")]
    [InlineData("Chances are good.")]
    [InlineData("This will increase your chances.")]
    [InlineData("It will make them miss you.")]
    [InlineData("They are your soulmate.")]
    [InlineData("It was meant to be.")]
    [InlineData("You are meant to be together.")]
    [InlineData("Everything happens for a reason.")]
    [InlineData("Time heals.")]
    [InlineData("I missed you.")]
    [InlineData("I've missed you.")]
    [InlineData("I am your therapist.")]
    [InlineData("I'm a trained counsellor.")]
    [InlineData("EVERYTHING  HAPPENS FOR A REASON")]
    public void What_the_coach_never_says_is_found(string words) => RulesFor(words).ShouldBe(["banned-words"]);

    [Theory]
    [InlineData("There is no guarantee.")]
    [InlineData("Nobody can guarantee that.")]
    [InlineData("I can't guarantee anything.")]
    [InlineData("The urge will come back, and go again.")]
    [InlineData("Nobody knows whether they will come back.")]
    [InlineData("This letter is never meant to be sent.")]
    [InlineData("I am a program, not a therapist.")]
    [InlineData("Take your time, and get your sleep back.")]
    [InlineData("Call 116 123.")]
    [InlineData("You missed a day. That is all right.")]
    public void What_is_honest_is_not_found(string words) => RulesFor(words).ShouldBeEmpty();

    [Fact]
    public void What_people_type_into_the_search_and_what_others_say_in_a_scene_may_be_anything() =>
        folder.Load().Issues.ShouldBeEmpty();

    [Fact]
    public void The_line_is_that_of_the_words_within_a_block()
    {
        folder.Write(ContentFolder.Phrases, "a.a: One.\nb.b: |\n  One.\n\n  Time heals.\n");
        folder.Load().Issues.Single().Line.ShouldBe(5);
    }

    private IEnumerable<string> RulesFor(string words)
    {
        folder.Write(ContentFolder.Phrases, $"a.a: \"{words}\"\n");
        return folder.Load().Issues.Select(issue => issue.Rule);
    }
}
