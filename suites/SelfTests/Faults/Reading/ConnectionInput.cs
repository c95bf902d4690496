using System.Net.Sockets;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The octets of a connection that have come and are not used yet.</summary>
internal sealed class ConnectionInput(Socket socket, ServerSettings settings, OctetCounter counter, CancellationToken stop)
{
    private const int SegmentSize = 65_536;
    private byte[] _octets = new byte[SegmentSize];
    private int _start;
    private int _end;

    public int Buffered => _end - _start;

    public ReadOnlySpan<byte> Unread => _octets.AsSpan(_start, Buffered);

    public void Skip(int count) => _start += count;

    public void Discard() => _start = _end;

    /// <summary>Drops what is buffered beyond so many octets.</summary>
    public void Keep(int most) => _end = _start + Math.Min(Buffered, most);

    /// <summary>Waits for one more segment.</summary>
    /// <returns>Whether there was one; the client has ended its side otherwise.</returns>
    /// <exception cref="TimeoutException">Nothing came for <paramref name="patience"/>.</exception>
    public async Task<bool> FillAsync(TimeSpan patience)
    {
        MakeRoom();
        using var timer = new CancellationTokenSource(patience, settings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stop);
        try
        {
            var count = await socket.ReceiveAsync(_octets.AsMemory(_end), either.Token);
            _end += count;
            counter.Add(count);
            return count > 0;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    /// <summary>Reads a line without its end.</summary>
    /// <returns>The line as Latin-1, or <see langword="null"/> when the client ended its side before the first octet.</returns>
    /// <exception cref="RefusedException">The line is too long, cut off, or ends wrongly.</exception>
    public async Task<string?> ReadLineAsync(int longest, Func<string, int> statusBeyond, bool bareLineFeed = false, bool inChunks = false)
    {
        var searched = 0;
        while (true)
        {
            var found = FindEnd(ref searched, bareLineFeed, inChunks, out var length, out var endLength);
            if (searched > longest)
            {
                throw new RefusedException(statusBeyond(Encoding.Latin1.GetString(Unread[..longest])), "A line is too long.");
            }

            if (found)
            {
                var line = Encoding.Latin1.GetString(Unread[..length]);
                Skip(length + endLength);
                return line;
            }

            var begun = Buffered > 0;
            if (!await FillAsync(settings.RequestPatience))
            {
                return begun ? throw new RefusedException(400, "The request is incomplete.") : null;
            }
        }
    }

    /// <summary>Skips an LF where one comes next.</summary>
    public async Task<bool> SkipLineFeedAsync()
    {
        var isThere = (Buffered > 0 || await FillAsync(settings.RequestPatience)) && Unread[0] == '\n';
        Skip(isThere ? 1 : 0);
        return isThere;
    }

    /// <summary>Reads exactly <paramref name="count"/> octets.</summary>
    /// <exception cref="RefusedException">The client ended its side before.</exception>
    public async Task<byte[]> ReadExactlyAsync(int count)
    {
        var content = new byte[count];
        var filled = 0;
        while (filled < count)
        {
            if (Buffered == 0 && !await FillAsync(settings.RequestPatience))
            {
                return settings.Is(Fault.CutContentServed) ? content[..filled] : throw new RefusedException(400, "The content is incomplete.");
            }

            var part = Math.Min(Buffered, count - filled);
            Unread[..part].CopyTo(content.AsSpan(filled));
            Skip(part);
            filled += part;
        }

        return content;
    }

    private bool FindEnd(ref int searched, bool bareLineFeed, bool inChunks, out int length, out int endLength)
    {
        (length, endLength) = (0, 0);
        var unread = Unread;
        for (; searched < unread.Length; searched++)
        {
            if (unread[searched] == '\n' && inChunks && settings.Is(Fault.ExtensionLineFeedKept))
            {
                continue;
            }

            if (unread[searched] == '\n')
            {
                (length, endLength) = (searched, 1);
                return bareLineFeed ? true : throw new RefusedException(400, "A line ends with LF alone.");
            }

            if (unread[searched] != '\r')
            {
                continue;
            }

            if (searched + 1 == unread.Length)
            {
                return false;
            }

            if (unread[searched + 1] != '\n' && settings.Is(Fault.BareCarriageReturnKept))
            {
                continue;
            }

            (length, endLength) = (searched, unread[searched + 1] == '\n' ? 2 : 1);
            var alone = settings.Is(Fault.CarriageReturnEndsLine) || (inChunks && settings.Is(Fault.ChunkCarriageReturnRead));
            return endLength == 2 || alone ? true : throw new RefusedException(400, "A CR stands alone.");
        }

        return false;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_octets);
            (_start, _end) = (0, Buffered);
        }

        if (_octets.Length - _end < SegmentSize / 2)
        {
            Array.Resize(ref _octets, _octets.Length * 2);
        }
    }
}
