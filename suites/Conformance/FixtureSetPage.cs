namespace HttpConformance.Conformance;

/// <summary>What has to hold of the fixtures before any verdict is worth something.</summary>
[TestFixture]
public sealed class FixtureSetPage
{
    private static readonly string[] Pages =
    [
        "messages", "framing", "connections", "keep-alive", "pipelining", "fields", "methods", "status", "statelessness", "cookies",
        "conditional", "ranges", "negotiation", "authentication", "caching", "robustness",
    ];

    [Test]
    public void Every_fixture_can_be_read() =>
        string.Join(Environment.NewLine, FixtureFiles.Suite.Errors).ShouldBeEmpty("ERROR OF THE RUN: these fixtures were not replayed");

    [Test]
    public void Every_topic_has_a_page() =>
        FixtureFiles.Topics.Except(Pages, StringComparer.Ordinal).ShouldBeEmpty("a folder of fixtures without a suite class is never run; add one like Messages.cs");

    [Test]
    public void The_tests_of_a_run_are_known_before_they_begin() =>
        SelectedTests.Find().ShouldNotBeNull("this version of NUnit keeps the list somewhere else: checks are replayed one by one beside their reporting");
}
