using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HttpConformance.SelfTests.Faults;

/// <summary>
/// An HTTP/1.1 origin server on bare sockets that offers the whole target contract: conformant, but for the one fault
/// that it is started with.
/// </summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private const int MostConnections = 1_024;
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _room = new(MostConnections);
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly ConcurrentQueue<Exception> _crashes = new();
    private readonly ServerMemory _memory = new();
    private readonly ServerSettings _settings;
    private readonly Router _router;
    private readonly Task _accepting;

    private FaultyServer(ServerSettings settings)
    {
        _settings = settings;
        _router = new Router(settings);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(MostConnections);
        _accepting = AcceptAsync();
    }

    /// <summary>Where the server listens.</summary>
    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndPoint!;

    /// <summary>The URI of its root resource.</summary>
    public Uri Uri => new($"http://{EndPoint}/");

    /// <summary>How many octets have been read, over all connections.</summary>
    public OctetCounter OctetsRead { get; } = new();

    /// <summary>Exceptions that ended a connection and are none of a network's: mistakes of this server.</summary>
    public IReadOnlyCollection<Exception> Crashes => _crashes;

    /// <summary>Starts a server on loopback, on a port that the system chooses.</summary>
    /// <param name="fault">The one fault to seed.</param>
    /// <param name="variant">The one lawful variant.</param>
    /// <param name="time">The clock for Date, delays and timeouts; the system's by default.</param>
    public static FaultyServer Start(Fault fault = Fault.None, LawfulVariant variant = LawfulVariant.Plain, TimeProvider? time = null) =>
        new(new ServerSettings(fault, variant, time ?? TimeProvider.System));

    /// <summary>Stops listening and ends all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Keys);
        _stop.Dispose();
        _room.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                await _room.WaitAsync(_stop.Token);
                var socket = await _listener.AcceptAsync(_stop.Token);
                Track(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server is being stopped.
        }
    }

    private void Track(Task connection)
    {
        _connections[connection] = true;
        _ = connection.ContinueWith(ended => _connections.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            using (socket)
            {
                socket.NoDelay = true;
                var output = new ConnectionOutput(socket, _settings, _stop.Token);
                var input = new ConnectionInput(socket, _settings, OctetsRead, _stop.Token);
                await new ServerConnection(input, output, _router, _settings, new ConnectionMemory(_memory), _stop.Token).RunAsync();
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException or TimeoutException)
        {
            // The client went away, kept still for too long, or the server is being stopped.
        }
        catch (Exception exception)
        {
            _crashes.Enqueue(exception);
        }
        finally
        {
            _room.Release();
        }
    }
}
