using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Replay;

/// <summary>Does what the client does in a turn, in exactly the shape that the fixture gives.</summary>
internal sealed class TurnSender(ConnectionSet connections, WriteRenderer renderer, CookieJars jars, TranscriptRecorder recorder, TimeProvider timeProvider)
{
    private readonly Dictionary<int, long> _sent = [];

    /// <summary>The octets sent on each connection.</summary>
    public IReadOnlyDictionary<int, long> SentOctets => _sent;

    /// <exception cref="TargetUnreachableException">A connection did not come about.</exception>
    public async Task SendAsync(Turn turn, CancellationToken cancellationToken)
    {
        var pauses = new Dictionary<int, TimeSpan>();
        foreach (var action in turn.Actions)
        {
            var connection = await connections.GetAsync(action.Connection, cancellationToken);
            switch (action)
            {
                case SendAction.Write write:
                    var octets = renderer.Render(write, connection.LastTarget);
                    _sent[write.Connection] = _sent.GetValueOrDefault(write.Connection) + octets.Length;
                    await WriteAsync(connection, octets, pauses, cancellationToken);
                    break;
                case SendAction.ByteByByte slow:
                    pauses[action.Connection] = slow.Pause;
                    break;
                case SendAction.Wait wait:
                    recorder.Event(action.Connection, $"waiting {wait.Time.TotalMilliseconds:0} ms");
                    await Task.Delay(wait.Time, timeProvider, cancellationToken);
                    break;
                case SendAction.Later later:
                    recorder.Event(action.Connection, $"the clock of the cookie jars is moved forward by {later.Time}");
                    jars.Forward(later.Time);
                    break;
                case SendAction.HalfClose:
                    await connection.HalfCloseAsync(cancellationToken);
                    break;
                case SendAction.Close:
                    await connection.CloseAsync();
                    break;
                case SendAction.Reset:
                    connection.Reset();
                    break;
                default:
                    break;
            }
        }
    }

    private async Task WriteAsync(
        Connection connection, byte[] octets, Dictionary<int, TimeSpan> pauses, CancellationToken cancellationToken)
    {
        if (!pauses.TryGetValue(connection.Number, out var pause))
        {
            await connection.SendAsync(octets, cancellationToken);
            return;
        }

        recorder.Event(connection.Number, "from here one octet a write");
        for (var index = 0; index < octets.Length; index++)
        {
            await connection.SendAsync(octets.AsMemory(index, 1), cancellationToken);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, timeProvider, cancellationToken);
            }
        }
    }
}
