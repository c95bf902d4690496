using System.Text.RegularExpressions;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed partial class LawfulVariantTests
{
    private static readonly string[] Everyday =
    [
        Get("/"),
        Get("/index.htm", "If-Modified-Since: Wed, 01 Jan 2025 00:00:00 GMT"),
        Get("/static/large.bin"),
        Bare("HEAD", "/"),
        Bare("DELETE", "/"),
        Bare("OPTIONS", "*"),
        Get("/nowhere"),
        Get("/no-content"),
        Get("/redirect"),
        Get("/private"),
        Get("/chunked"),
        Get("/slow?ms=0"),
        Get("/reader/"),
        Get("/cookie/set?a=1&b=2"),
        Get("/cookie/delete?a"),
        Put("a", "abc"),
        Post("abc"),
        Chunked("3;x=y\r\nabc\r\n0\r\nX-T: 1\r\n\r\n"),
        Post("abc", "Expect: 100-continue"),
        "GET /chunked HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        Get("/", "X-A : 1"),
    ];

    [TestCaseSource(typeof(VariantProbes), nameof(VariantProbes.All))]
    public async Task A_variant_shows_beside_the_plain_server(Probe probe)
    {
        var plain = await probe.PlayAsync(Fault.None, LawfulVariant.Plain);
        var odd = await probe.PlayAsync(Fault.None, probe.Variant);

        odd.Came.ShouldBe(probe.Shown, Shown.Escaped(odd.Received));
        plain.Came.ShouldBe(!probe.Shown, Shown.Escaped(plain.Received));
    }

    public static IEnumerable<LawfulVariant> Alike => LawfulVariantCatalog.All.Where(info => info.AnswersAlike).Select(info => info.Variant);

    [TestCaseSource(nameof(Alike))]
    public async Task A_variant_answers_everyday_requests_with_the_same_statuses(LawfulVariant variant)
    {
        var plain = await FinalStatusesAsync(LawfulVariant.Plain);
        var odd = await FinalStatusesAsync(variant);

        odd.ShouldBe(plain);
    }

    [Test]
    public async Task Idle_connections_close_in_time()
    {
        await using var server = FaultyServer.Start(variant: LawfulVariant.IdleConnectionsClose, time: new HurriedClock(TimeSpan.FromSeconds(5)));
        using var client = await RawClient.ConnectAsync(server.EndPoint);

        var received = await client.TakeAsync();

        received.ShouldBe("");
    }

    [Test]
    public void Every_variant_is_described_once() =>
        LawfulVariantCatalog.All.Select(info => info.Variant).ShouldBe(Enum.GetValues<LawfulVariant>(), ignoreOrder: true);

    private static async Task<string> FinalStatusesAsync(LawfulVariant variant)
    {
        await using var server = FaultyServer.Start(Fault.None, variant, new StandingClock());
        var conversation = new Conversation(server);
        await conversation.PlayAsync(Everyday.Select(text => (Step)text));
        server.Crashes.ShouldBeEmpty();
        return string.Join(' ', FinalStatus().Matches(conversation.Received).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex(@"HTTP/1\.[01] (?<status>[2-5]\d\d) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FinalStatus();
}
