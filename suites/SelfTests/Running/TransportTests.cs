using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>The same checks over every transport, and what is said where there is none.</summary>
[TestFixture]
internal sealed class TransportTests
{
    // Kestrel ends connections with TLS by a FIN alone (RFC 9112 §9.8), which shows here and nowhere else.
    private const string ClosureAlert = "passive/closure-alert";

    private static readonly TargetProfile Insecure = new() { Trust = TrustMode.Insecure };

    private static IEnumerable<Check> Some => WholeRun.Topic("keep-alive", "pipelining");

    [Test]
    public async Task Everything_passes_over_TLS()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(default);

        // When
        var report = await WholeRun.AgainstAsync(target.Https.AbsoluteUri, Some, Insecure);

        // Then
        ShouldBeGreen(report);
        report.Results.SelectMany(result => result.Transcript.Entries).ShouldContain(entry => entry.Text.Contains("close_notify"));
        report.Results.Single(result => result.Id == ClosureAlert).Verdict.ShouldBe(Verdict.Fail);
    }

    [Test]
    public async Task What_is_asked_of_TLS_is_looked_at()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(default);
        var ofTls = FixtureCatalog.Checks.Where(check => check.Fixture.Needs.Contains("tls", StringComparer.Ordinal)).ToList();

        // When
        var report = await WholeRun.AgainstAsync(target.Https.AbsoluteUri, ofTls, Insecure);

        // Then
        ShouldBeGreen(report);
        report.Results.Count(result => result.Verdict == Verdict.Pass && ofTls.Exists(check => check.Id == result.Id)).ShouldBe(ofTls.Count);
        report.Results.Single(result => result.Id == "passive/application-protocol").Verdict.ShouldBe(Verdict.Pass);
    }

    [Test]
    public async Task Everything_passes_over_a_Unix_socket()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(default);

        // When
        var report = await WholeRun.AgainstAsync($"unix:{target.UnixSocketPath}", Some, new TargetProfile());

        // Then
        ShouldBeGreen(report);
    }

    [Test]
    public async Task The_profile_names_the_host()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(default);

        // When
        var report = await WholeRun.AgainstAsync(target.Http.AbsoluteUri, Some, new TargetProfile { Host = "hackr.jp" });

        // Then
        ShouldBeGreen(report);
        var sent = report.Results.First(result => result.Id == "keep-alive/second-and-third-request").Transcript.Entries
            .First(entry => entry.Direction == HttpConformance.Replay.TranscriptDirection.Sent);
        System.Text.Encoding.Latin1.GetString(sent.Octets.Span).ShouldContain("Host: hackr.jp\r\n");
    }

    [Test]
    public async Task A_certificate_that_nobody_signed_is_an_error_that_says_what_to_write()
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(default);

        // When
        var error = await Should.ThrowAsync<TargetUnreachableException>(() => WholeRun.AgainstAsync(target.Https.AbsoluteUri, Some));

        // Then
        error.Message.ShouldContain("the certificate is not trusted");
        error.Message.ShouldContain("write 'trust: insecure' in the profile");
    }

    [TestCase("http://127.0.0.1:1", "Is the target running, and is the port right?")]
    [TestCase("http://no-such-host.invalid", "does not resolve to an address")]
    [TestCase("unix:/no/such/socket", "nothing accepts connections on this socket")]
    [TestCase("https://127.0.0.1:1", "Is the target running, and is the port right?")]
    public async Task Where_nothing_listens_one_error_says_what_was_tried(string url, string reason)
    {
        // When
        var error = await Should.ThrowAsync<TargetUnreachableException>(() => WholeRun.AgainstAsync(url, Some));

        // Then
        error.Message.ShouldStartWith(url);
        error.Message.ShouldContain(reason);
    }

    private static void ShouldBeGreen(HttpConformance.Judge.RunReport report) =>
        report.Results
            .Where(result => result.Verdict is Verdict.Fail or Verdict.Fatal or Verdict.Error && result.Id != ClosureAlert)
            .Select(result => $"{result.Id}: {result.Verdict}: {result.Reason}")
            .ShouldBeEmpty();
}
