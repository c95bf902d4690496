using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HttpConformance.Benchmarks.Floors;

/// <summary>Stands between the suite and a target, and notes what each connection carries.</summary>
internal sealed class RecordingRelay : IAsyncDisposable
{
    private readonly int _target;
    private readonly LoopbackListener _listener;
    private readonly ConcurrentQueue<RecordedConnection> _connections = new();

    public RecordingRelay(int targetPort)
    {
        _target = targetPort;
        _listener = new LoopbackListener(RelayAsync);
    }

    public int Port => _listener.Port;

    public IReadOnlyList<RecordedConnection> Connections => [.. _connections];

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task RelayAsync(Socket client, CancellationToken stop)
    {
        using var target = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (client)
        {
            client.NoDelay = true;
            var connection = new RecordedConnection();
            _connections.Enqueue(connection);
            await target.ConnectAsync(IPAddress.Loopback, _target, stop);
            await Task.WhenAll(
                PumpAsync(client, target, octets => connection.Sent(octets.Span), stop),
                PumpAsync(target, client, octets => connection.Received(octets.Length), stop));
        }
    }

    private static async Task PumpAsync(Socket from, Socket to, Action<ReadOnlyMemory<byte>> note, CancellationToken stop)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, stop) is var count and > 0)
            {
                note(buffer.AsMemory(0, count));
                await to.SendAsync(buffer.AsMemory(0, count), stop);
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // A reset goes on as an end of both directions.
            from.Close();
            to.Close();
        }
        catch (ObjectDisposedException)
        {
            // The other direction was reset.
        }
    }
}
