namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class ErrorMessageTests
{
    private static readonly GoldenFile Golden = new("ErrorMessages.golden.txt");

    [TestCaseSource(typeof(BrokenFixture), nameof(BrokenFixture.All))]
    public void A_broken_file_is_answered_with_these_words(BrokenFixture broken)
    {
        // Given
        var expected = GoldenFile.IsUpdating ? Text(broken) : Golden.Read().GetValueOrDefault(broken.Name);

        // When
        var text = Text(broken);

        // Then
        text.ShouldBe(expected);
    }

    [TestCaseSource(typeof(BrokenFixture), nameof(BrokenFixture.All))]
    public void A_broken_file_gives_errors_and_no_fixture(BrokenFixture broken)
    {
        var reading = WireText.TryRead(broken.Text);

        reading.Fixture.ShouldBeNull();
        reading.Errors.ShouldNotBeEmpty();
    }

    [Test]
    public void The_golden_file_holds_each_broken_file_once()
    {
        if (GoldenFile.IsUpdating)
        {
            Golden.Write(BrokenFixture.All.Select(broken => (broken.Name, Text(broken))));
        }

        Golden.Read().Keys.ShouldBe(BrokenFixture.All.Select(broken => broken.Name));
    }

    [Test]
    public void A_file_with_very_many_errors_shows_the_first_hundred()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 150).Select(number => $@"> X: \q{number}"));

        var errors = WireText.TryRead(WireText.Of(exchange: $"{lines}\n\n< HTTP/1.1 200")).Errors;

        errors.Count.ShouldBe(101);
        (errors[^1].Line, errors[^1].Message).ShouldBe((104, "more than 100 errors; correct those above first"));
    }

    private static string Text(BrokenFixture broken) =>
        string.Join('\n', WireText.TryRead(broken.Text).Errors.Select(error => error.ToString()));
}
