using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Targets;

namespace HttpConformance.Benchmarks;

/// <summary>A connection of the suite to a loopback port, with its transcript and its response reader.</summary>
internal sealed class SuiteConnection(int port)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");

    /// <summary>Requests on one connection, each after the answer to the one before.</summary>
    /// <returns>The octets of content that came.</returns>
    public Task<long> GetInTurnAsync(int requests) => RunAsync(async (connection, received) =>
    {
        for (var request = 1; request <= requests; request++)
        {
            await connection.SendAsync(_request, CancellationToken.None);
            await received(request);
        }
    });

    /// <summary>Requests on one connection, all in one write.</summary>
    /// <returns>The octets of content that came.</returns>
    public Task<long> GetPipelinedAsync(int requests) => RunAsync(async (connection, received) =>
    {
        var octets = new byte[requests * _request.Length];
        for (var request = 0; request < requests; request++)
        {
            _request.CopyTo(octets, request * _request.Length);
        }

        await connection.SendAsync(octets, CancellationToken.None);
        await received(requests);
    });

    private async Task<long> RunAsync(Func<Connection, Func<int, Task>, Task> exchange)
    {
        TargetAddress.TryParse($"http://127.0.0.1:{port}", out var address);
        var recorder = new TranscriptRecorder(TimeProvider.System);
        var signal = new AsyncSignal(TimeProvider.System);
        var connector = new TargetConnector(address!, TrustMode.System, Patience);
        await using var connection = await Connection.OpenAsync(1, connector, recorder, signal, ReaderLimits.Default, CancellationToken.None);
        await exchange(connection, ReceivedAsync);
        lock (recorder.Gate)
        {
            return connection.Reader.Responses.Sum(response => response.Content.Length);
        }

        async Task ReceivedAsync(int responses)
        {
            while (Count() < responses && await signal.WaitAsync(Patience, CancellationToken.None))
            {
            }

            if (Count() < responses)
            {
                throw new TimeoutException($"{Count()} of {responses} responses came");
            }
        }

        int Count()
        {
            lock (recorder.Gate)
            {
                return connection.Reader.Responses.Count;
            }
        }
    }
}
