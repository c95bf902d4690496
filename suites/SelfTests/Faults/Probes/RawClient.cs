using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.Faults;

/// <summary>A client that sends what it is told and keeps what it gets, as Latin-1.</summary>
internal sealed partial class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _segment = new byte[65_536];
    private string _unread = "";

    public static async Task<RawClient> ConnectAsync(IPEndPoint server)
    {
        var client = new RawClient();
        await client._socket.ConnectAsync(server);
        return client;
    }

    public async Task SendAsync(string text)
    {
        ReadOnlyMemory<byte> octets = Encoding.Latin1.GetBytes(text);
        while (octets.Length > 0)
        {
            octets = octets[await _socket.SendAsync(octets)..];
        }
    }

    /// <summary>Ends the sending side and reads all that comes, with <c>(end)</c> or <c>(reset)</c> behind it.</summary>
    public async Task<string> EndAsync()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
            while (await FillAsync())
            {
            }

            return _unread + "(end)";
        }
        catch (SocketException)
        {
            return _unread + "(reset)";
        }
    }

    /// <summary>Reads one response that is framed as it should be, not to HEAD.</summary>
    public async Task<string> TakeAsync()
    {
        int length;
        while ((length = LengthOfFirst(_unread)) < 0)
        {
            if (!await FillAsync())
            {
                length = _unread.Length;
                break;
            }
        }

        var response = _unread[..length];
        _unread = _unread[length..];
        return response;
    }

    public void Dispose() => _socket.Dispose();

    private static int LengthOfFirst(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        if (end < 4)
        {
            return -1;
        }

        if (text.AsSpan(0, end).Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            var last = text.IndexOf("\r\n0\r\n\r\n", end, StringComparison.Ordinal);
            return last < 0 ? -1 : last + 7;
        }

        var announced = ContentLength().Match(text, 0, end);
        var total = end + (announced.Success ? int.Parse(announced.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0);
        return total <= text.Length ? total : -1;
    }

    private async Task<bool> FillAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var count = await _socket.ReceiveAsync(_segment.AsMemory(), patience.Token);
        _unread += Encoding.Latin1.GetString(_segment, 0, count);
        return count > 0;
    }

    [GeneratedRegex(@"\r\nContent-Length: (?<length>\d+)\r\n", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ContentLength();
}
