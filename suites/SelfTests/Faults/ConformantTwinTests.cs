using System.Text.RegularExpressions;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed partial class ConformantTwinTests
{
    private const int LongestByOctet = 250;

    public static IEnumerable<TwinCase> Cases =>
        [.. SyntaxCases.All, .. TargetCases.All, .. FramingCases.All, .. SemanticsCases.All, .. ConnectionCases.All];

    public static IEnumerable<TwinCase> ShortCases => [.. SyntaxCases.All.Concat(FramingCases.All).Where(example => example.Wire.Length < LongestByOctet)];

    [TestCaseSource(nameof(Cases))]
    public async Task The_fault_free_server_answers_as_written(TwinCase example)
    {
        await using var server = FaultyServer.Start(time: new StandingClock());
        var conversation = new Conversation(server);

        await conversation.PlayAsync([example.Wire + Marked]);

        Judge(example, conversation.Received, server);
    }

    [TestCaseSource(nameof(ShortCases))]
    public async Task The_fault_free_server_answers_the_same_octet_by_octet(TwinCase example)
    {
        await using var server = FaultyServer.Start(time: new StandingClock());
        var conversation = new Conversation(server);
        var octets = (example.Wire + Marked).Select(octet => Step.Send(octet.ToString()));

        await conversation.PlayAsync([.. octets, Step.End()]);

        Judge(example, conversation.Received, server);
    }

    [Test]
    public async Task A_request_that_stands_still_is_told_so()
    {
        await using var server = FaultyServer.Start(time: new HurriedClock(TimeSpan.FromSeconds(30)));
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendAsync("GET / HTTP/1.1\r\nHost: a\r\n");

        var received = await client.TakeAsync();

        received.ShouldStartWith("HTTP/1.1 408 ");
    }

    [Test]
    public async Task Sids_are_fresh_and_good_on_any_connection()
    {
        await using var server = FaultyServer.Start(time: new StandingClock());
        var conversation = new Conversation(server);

        await conversation.PlayAsync([Get("/reader/"), Get("/reader/"), Get("/image/", "Cookie: x=1; sid={sid}; y=2")]);

        var sids = Sid().Matches(conversation.Received).Select(match => match.Groups[1].Value).ToArray();
        sids.Length.ShouldBe(2);
        (sids[0] == sids[1]).ShouldBeFalse();
        conversation.Received.ShouldEndWith($"\r\n\r\n{sids[1]}(end)");
    }

    private static void Judge(TwinCase example, string received, FaultyServer server)
    {
        var statuses = Status().Matches(received).Select(match => match.Groups[1].Value).ToArray();
        string.Join(' ', statuses).ShouldBe(example.Statuses, Shown.Escaped(received));
        foreach (var text in example.Shown)
        {
            received.ShouldContain(text, Case.Sensitive, Shown.Escaped(received));
        }

        Dates().Count(received).ShouldBe(statuses.Count(status => status != "100"));
        received.ShouldEndWith("(end)");
        server.Crashes.ShouldBeEmpty();
    }

    [GeneratedRegex(@"HTTP/1\.1 (?<status>\d{3}) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Status();

    [GeneratedRegex("\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\n", RegexOptions.None, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex("Set-Cookie: sid=(?<sid>[0-9a-f]{32});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sid();
}
