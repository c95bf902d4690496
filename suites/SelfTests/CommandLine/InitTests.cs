using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.CommandLine;

[TestFixture]
internal sealed class InitTests
{
    [Test]
    public async Task The_profile_of_a_server_that_offers_everything_loads_again()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        using var folder = new TemporaryFolder();
        var url = target.Http.AbsoluteUri.TrimEnd('/');

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "init", url, "-o", "server.yaml");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain($"wrote {folder.File("server.yaml")}\n");
        var profile = ProfileReader.Load(folder.File("server.yaml"));
        profile.Url.ShouldBe(url);
        profile.Name.ShouldBe(url);
        profile.Paths.ShouldContainKeyAndValue("echo", "/echo");
        profile.Paths.Count.ShouldBe(CapabilityCatalog.All.Sum(capability => capability.Paths.Count));
        profile.Deadlines.ShouldBe(new Deadlines());
    }

    [Test]
    public async Task What_a_server_does_not_offer_stands_in_comments()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();

        // When
        var run = await ToolRun.Of(folder.Path, CancellationToken.None, "init", target.Url, "--host", "hackr.jp", "--insecure");

        // Then
        run.ShouldEndWith(0).Output.ShouldContain("its answers say 'Server: example/1'");
        run.Output.ShouldContain("\n  # upgrade: /upgrade  ");
        run.Output.ShouldContain("\n#  upgrade: false\n");
        var profile = ProfileReader.Load(folder.Write("server.yaml", run.Output));
        profile.Host.ShouldBe("hackr.jp");
        profile.Trust.ShouldBe(TrustMode.Insecure);
        profile.Paths.ShouldContainKeyAndValue("resource", "/");
        profile.Paths.ShouldNotContainKey("upgrade");
    }

    [Test]
    public async Task Every_comment_that_names_a_key_can_become_a_line()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        var url = target.Http.AbsoluteUri.TrimEnd('/');
        var draft = (await ToolRun.Of("init", url)).ShouldEndWith(0).Output;
        using var folder = new TemporaryFolder();

        // When somebody takes the comment signs away and fills in what is asked for
        var lines = draft.Split('\n')
            .Select(line => line.StartsWith("#  ", StringComparison.Ordinal) ? line[1..] : line)
            .Select(line => line.StartsWith("# ", StringComparison.Ordinal) && line.Split(':')[0].Split(' ').Length == 2 ? line[2..] : line)
            .Select(line => line.Replace(": {}", ":", StringComparison.Ordinal));
        var profile = ProfileReader.Load(folder.Write("server.yaml", string.Join('\n', lines)));

        // Then
        profile.Capabilities.ShouldContainKeyAndValue("tls", false);
        profile.Parallelism.ShouldBe(16);
        profile.Restart.ShouldBe("systemctl restart my-server");
        profile.Deadlines.ShouldBe(new Deadlines());
    }

    [Test]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        // Given
        await using var target = SmallTarget.Conformant();
        using var folder = new TemporaryFolder();
        folder.Write("server.yaml", "name: mine\n");

        // When, Then
        (await ToolRun.Of(folder.Path, CancellationToken.None, "init", target.Url, "-o", "server.yaml")).ShouldEndWith(2).Error.ShouldContain("is there already; --force writes over it");
        (await File.ReadAllTextAsync(folder.File("server.yaml"))).ShouldBe("name: mine\n");
        (await ToolRun.Of(folder.Path, CancellationToken.None, "init", target.Url, "-o", "server.yaml", "--force")).ShouldEndWith(0);
    }

    [Test]
    public async Task A_server_that_is_not_there_ends_with_3() =>
        (await ToolRun.Of("init", "http://127.0.0.1:1")).ShouldEndWith(3).Error.ShouldContain("no connection");
}
