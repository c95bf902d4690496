using HttpConformance.Targets;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class ProfileReaderTests
{
    [Test]
    public void Every_key_is_read()
    {
        // When
        var profile = Load("""
            name: mine
            url: https://127.0.0.1:8443
            host: hackr.jp
            trust: insecure
            parallelism: 4
            paths:
              static: /index.html
            capabilities:
              trace: false
            values:
              colour: red
            deadlines:
              response: 2s
              run: 1m
            restart: ./restart
            """);

        // Then
        profile.Name.ShouldBe("mine");
        profile.Url.ShouldBe("https://127.0.0.1:8443");
        profile.Host.ShouldBe("hackr.jp");
        profile.Trust.ShouldBe(TrustMode.Insecure);
        profile.Parallelism.ShouldBe(4);
        profile.PathOf("static").ShouldBe("/index.html");
        profile.PathOf("echo").ShouldBe("/echo");
        profile.Capabilities["trace"].ShouldBeFalse();
        profile.Values["colour"].ShouldBe("red");
        profile.Deadlines.Response.ShouldBe(TimeSpan.FromSeconds(2));
        profile.Deadlines.Run.ShouldBe(TimeSpan.FromMinutes(1));
        profile.Deadlines.Silence.ShouldBe(new Deadlines().Silence);
        profile.Restart.ShouldBe("./restart");
    }

    [Test]
    public void All_errors_are_said_at_once_each_with_its_line()
    {
        // When
        var error = Should.Throw<YamlFileException>(() => Load("""
            nane: mine
            url: ftp://x
            parallelism: 0
            trust: maybe
            paths:
              statik: /x
              echo: x
            deadlines:
              response: soon
            restart: ' '
            """));

        // Then
        foreach (var (line, words) in new[]
        {
            (1, "unknown key 'nane'"),
            (2, "ftp://x"),
            (3, "'0' is no number of checks at once"),
            (4, "unknown trust 'maybe'"),
            (6, "unknown path 'statik'"),
            (7, "'x' is no path"),
            (9, "'soon' is no time"),
            (10, "'restart' has no command"),
        })
        {
            error.Message.Split('\n').ShouldContain(text => text.Contains($":{line}: error:", StringComparison.Ordinal) && text.Contains(words, StringComparison.Ordinal), $"line {line}: {words}\n{error.Message}");
        }
    }

    private static TargetProfile Load(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return ProfileReader.Load(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
