namespace HttpConformance.SelfTests;

[TestFixture]
internal sealed class RepositoryFilesTests
{
    [Test]
    public void The_fixtures_of_the_checkout_are_found() => Directory.Exists(RepositoryFiles.Fixtures).ShouldBeTrue();
}
