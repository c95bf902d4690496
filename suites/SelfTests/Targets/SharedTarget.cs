using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Targets;

/// <summary>One target for the tests that leave it as they found it.</summary>
[SetUpFixture]
internal sealed class SharedTarget
{
    private static EmbeddedTarget? s_target;

    public static EmbeddedTarget Target => s_target.ShouldNotBeNull();

    public static Task<RawResponse> AskAsync(string requestLine, params string[] fields) =>
        RawExchange.AskAsync(Target, Transport.Http, requestLine, fields);

    public static Task<RawResponse> SendAsync(string requestLine, string content, params string[] fields) =>
        RawExchange.AskAsync(Target, Transport.Http, requestLine, [.. fields, $"Content-Length: {content.Length}"], content);

    [OneTimeSetUp]
    public static async Task StartAsync() => s_target = await EmbeddedTarget.StartAsync(CancellationToken.None);

    [OneTimeTearDown]
    public static async Task StopAsync() => await Target.DisposeAsync();
}
