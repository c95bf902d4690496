using System.Text;
using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Plays steps against a server and writes down what came.</summary>
internal sealed partial class Conversation(FaultyServer server)
{
    private readonly Dictionary<int, RawClient> _clients = [];
    private readonly StringBuilder _received = new();
    private long _sent;

    /// <summary>All that was received, in the order of the steps.</summary>
    public string Received => _received.ToString();

    public async Task PlayAsync(IEnumerable<Step> steps)
    {
        try
        {
            foreach (var step in steps)
            {
                await PlayAsync(step);
            }
        }
        finally
        {
            foreach (var client in _clients.Values)
            {
                client.Dispose();
            }
        }
    }

    /// <summary>Puts the sid and the entity tag that were seen last in their places, and the first session.</summary>
    public string Filled(string text) => text
        .Replace("{sid}", LastOf(Sid()), StringComparison.Ordinal)
        .Replace("{session}", Session().Matches(Received).FirstOrDefault()?.Groups[1].Value ?? "", StringComparison.Ordinal)
        .Replace("{tag}", LastOf(Tag()), StringComparison.Ordinal);

    private async Task PlayAsync(Step step)
    {
        if (step.Kind is StepKind.WholeConnection)
        {
            using var whole = await RawClient.ConnectAsync(server.EndPoint);
            await SendAsync(whole, step);
            _received.Append(await whole.EndAsync());
            return;
        }

        if (!_clients.TryGetValue(step.Connection, out var client))
        {
            client = _clients[step.Connection] = await RawClient.ConnectAsync(server.EndPoint);
        }

        switch (step.Kind)
        {
            case StepKind.Take:
                _received.Append(await client.TakeAsync());
                break;
            case StepKind.End:
                _received.Append(await client.EndAsync());
                break;
            default:
                await SendAsync(client, step);
                break;
        }
    }

    private async Task SendAsync(RawClient client, Step step)
    {
        var text = Filled(step.Text);
        _sent += text.Length;
        await client.SendAsync(text);
        if (step.Kind is StepKind.Segment)
        {
            await server.OctetsRead.ReachedAsync(_sent);
        }
    }

    private string LastOf(Regex pattern) => pattern.Matches(Received).LastOrDefault()?.Groups[1].Value ?? "";

    [GeneratedRegex("[Cc]ookie: session=(?<session>[^;]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Session();

    [GeneratedRegex("[Cc]ookie: sid=(?<sid>[^;]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sid();

    [GeneratedRegex("\r\nETag: (?<tag>.*)\r\n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
