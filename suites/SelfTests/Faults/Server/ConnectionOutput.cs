using System.Net.Sockets;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Writes to a connection and ends it.</summary>
internal sealed class ConnectionOutput(Socket socket, ServerSettings settings, CancellationToken stop)
{
    /// <summary>Longer pipelines would take longer than they tell.</summary>
    private const int MostSlow = 200;
    private const int OctetsOnTheirOwn = 512;
    private const int MostDrained = 16 << 20;
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan DrainPatience = TimeSpan.FromSeconds(10);
    private int _written;

    /// <summary>Sends octets, in several writes where the content is not there at once.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> octets, bool streamed = false)
    {
        if (settings.Is(LawfulVariant.SlowWrites) && _written++ < MostSlow)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), settings.Time, stop);
            for (var pieces = 2; pieces > 0 && octets.Length > 3; pieces--)
            {
                var third = octets.Length / (pieces + 1);
                await WriteOnceAsync(octets[..third]);
                await Task.Delay(TimeSpan.FromMilliseconds(10), settings.Time, stop);
                octets = octets[third..];
            }
        }

        const int piece = 100;
        for (; streamed && octets.Length > piece; octets = octets[piece..])
        {
            await WriteOnceAsync(octets[..piece]);
            await Task.Delay(TimeSpan.FromMilliseconds(2), settings.Time, stop);
        }

        await WriteOnceAsync(octets);
    }

    private async Task WriteOnceAsync(ReadOnlyMemory<byte> octets)
    {

        using var patience = new CancellationTokenSource(SendPatience, settings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        var alone = settings.Is(LawfulVariant.OctetByOctet) ? OctetsOnTheirOwn : 0;
        while (octets.Length > 0)
        {
            var part = alone-- > 0 ? octets[..1] : octets;
            octets = octets[await socket.SendAsync(part, either.Token)..];
        }
    }

    /// <summary>Ends this side, reads what the client still sends, and closes, so that no reset takes the last answer away.</summary>
    public async Task CloseAsync()
    {
        if (settings.Is(Fault.ResetAfterClose))
        {
            socket.LingerState = new LingerOption(enable: true, 0);
            socket.Close();
            return;
        }

        socket.Shutdown(SocketShutdown.Send);
        using var patience = new CancellationTokenSource(DrainPatience, settings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        var drained = new byte[16_384];
        for (var total = 0; total < MostDrained;)
        {
            var count = await socket.ReceiveAsync(drained.AsMemory(), either.Token);
            if (count == 0)
            {
                return;
            }

            total += count;
        }
    }
}
