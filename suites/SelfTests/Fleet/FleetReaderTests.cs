using HttpConformance.Running.Fleet;
using HttpConformance.SelfTests.CommandLine;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Fleet;

[TestFixture]
internal sealed class FleetReaderTests
{
    [Test]
    public void Paths_start_from_the_folder_of_the_file()
    {
        // Given
        using var folder = new TemporaryFolder();
        var file = folder.Write("fleet/targets.yaml", """
            targets:
              - name: shop
                url: https://shop.example
                profile: profiles/shop.yaml
                baseline: ../known.yaml
              - { name: blog-2.eu, url: "unix:/run/blog.sock" }
              - { name: by-profile, profile: /etc/p.yaml }
            """);

        // When, Then
        FleetReader.Load(file).ShouldBe(
        [
            new FleetTarget("shop", "https://shop.example", folder.File("fleet/profiles/shop.yaml"), folder.File("known.yaml")),
            new FleetTarget("blog-2.eu", "unix:/run/blog.sock", null, null),
            new FleetTarget("by-profile", null, "/etc/p.yaml", null),
        ]);
    }

    [TestCase("targets: []", "1: error: there is no target; list them below 'targets:'")]
    [TestCase("{}", "1: error: there is no target")]
    [TestCase("targets: shop", "1: error: 'targets' has to be a list")]
    [TestCase("target: []", "1: error: unknown key 'target'; known: targets; did you mean 'targets'?")]
    [TestCase("targets:\n- shop", "2: error: a target has to hold 'name' and 'url' lines")]
    [TestCase("targets:\n- { url: 'http://a' }", "2: error: '' is no name of a target")]
    [TestCase("targets:\n- { name: ../up, url: 'http://a' }", "2: error: '../up' is no name of a target; write 1 to 100 letters")]
    [TestCase("targets:\n- { name: .., url: 'http://a' }", "2: error: '..' is no name of a target")]
    [TestCase("targets:\n- { name: a }", "2: error: 'a' has neither a 'url' nor a 'profile' that could name one")]
    [TestCase("targets:\n- { name: a, url: 'ftp://a' }", "2: error: ")]
    [TestCase("targets:\n- { name: a, uri: 'http://a' }", "2: error: unknown key 'uri'; known: name, url, profile, baseline; did you mean 'url'?")]
    [TestCase("targets:\n- { name: a, url: 'http://a' }\n- { name: A, url: 'http://b' }", "3: error: there is a target 'A' before it; reports of both would go into one folder")]
    public void What_is_wrong_is_said_with_its_line(string text, string error)
    {
        // Given
        using var folder = new TemporaryFolder();
        var file = folder.Write("targets.yaml", text + "\n");

        // When, Then
        Should.Throw<YamlFileException>(() => FleetReader.Load(file)).Message.ShouldContain($"{file}:{error}");
    }
}
