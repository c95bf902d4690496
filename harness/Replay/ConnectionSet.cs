using HttpConformance.Http;
using HttpConformance.Targets;

namespace HttpConformance.Replay;

/// <summary>The connections of one exchange, each opened when it is first used.</summary>
internal sealed class ConnectionSet(
    TargetConnector connector, TranscriptRecorder recorder, AsyncSignal signal, IExchangeObserver? observer) : IAsyncDisposable
{
    private readonly SortedDictionary<int, Connection> _open = [];

    public IEnumerable<Connection> All => _open.Values;

    public Connection? Find(int number) => _open.GetValueOrDefault(number);

    /// <exception cref="TargetUnreachableException">No connection came about.</exception>
    public async Task<Connection> GetAsync(int number, CancellationToken cancellationToken)
    {
        if (!_open.TryGetValue(number, out var connection))
        {
            connection = await Connection.OpenAsync(number, connector, recorder, signal, ReaderLimits.Default, cancellationToken);
            _open.Add(number, connection);
            observer?.Connected(number, connection.LocalPort);
        }

        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _open.Values)
        {
            await connection.DisposeAsync();
        }
    }
}
