using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HttpConformance.Benchmarks.Floors;

/// <summary>Stands between the suite and a target, and notes what each connection carries.</summary>
internal sealed class RecordingRelay : IAsyncDisposable
{
    private readonly int _target;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<RecordedConnection> _connections = new();
    private readonly Task _accepting;

    public RecordingRelay(int targetPort)
    {
        _target = targetPort;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<RecordedConnection> Connections => [.. _connections];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var relaying = new List<Task>();
        try
        {
            while (true)
            {
                relaying.Add(RelayAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(relaying);
        }
    }

    private async Task RelayAsync(Socket client)
    {
        using var target = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (client)
        {
            client.NoDelay = true;
            var connection = new RecordedConnection();
            _connections.Enqueue(connection);
            await target.ConnectAsync(IPAddress.Loopback, _target, _stop.Token);
            await Task.WhenAll(
                PumpAsync(client, target, octets => connection.Sent(octets.Span)),
                PumpAsync(target, client, octets => connection.Received(octets.Length)));
        }
    }

    private async Task PumpAsync(Socket from, Socket to, Action<ReadOnlyMemory<byte>> note)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, _stop.Token) is var count and > 0)
            {
                note(buffer.AsMemory(0, count));
                await to.SendAsync(buffer.AsMemory(0, count), _stop.Token);
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
