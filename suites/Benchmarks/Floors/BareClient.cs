using System.Net;
using System.Net.Sockets;

namespace HttpConformance.Benchmarks.Floors;

/// <summary>Sends what was recorded and takes as many octets as came then. It looks at nothing: the floor of what a run can cost.</summary>
internal sealed class BareClient(int port)
{
    /// <summary>Where fewer octets come than were recorded, the connection is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Replays connections, a number of them at once.</summary>
    /// <returns>Those on which as many octets came as were recorded, or the target ended the connection.</returns>
    public async Task<IReadOnlyList<RecordedConnection>> ReplayAsync(IReadOnlyList<RecordedConnection> connections, int atOnce)
    {
        var isWhole = new bool[connections.Count];
        await Parallel.ForAsync(
            0,
            connections.Count,
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (index, _) => isWhole[index] = await ReplayAsync(connections[index]));
        return [.. connections.Where((_, index) => isWhole[index])];
    }

    private async Task<bool> ReplayAsync(RecordedConnection connection)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var buffer = new byte[16 * 1024];
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, limit.Token);
            foreach (var step in connection.Steps)
            {
                if (step.Received == 0)
                {
                    await socket.SendAsync(step.Sent, limit.Token);
                }

                for (var left = step.Received; left > 0;)
                {
                    var count = await socket.ReceiveAsync(buffer.AsMemory(0, Math.Min(left, buffer.Length)), limit.Token);
                    if (count == 0)
                    {
                        return true;
                    }

                    left -= count;
                }
            }
        }
        catch (SocketException)
        {
            // The target ended the connection.
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return true;
    }
}
