using System.Net;
using System.Net.Sockets;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace HttpConformance.Benchmarks;

/// <summary>Content of 4 GiB, read, counted and hashed, beside a socket that throws it away.</summary>
[MemoryDiagnoser]
public class BodyBenchmark
{
    internal const long Length = 4L * 1024 * 1024 * 1024;

    private CannedServer _server = null!;

    [GlobalSetup]
    public void SetUp() => _server = Serve(Length);

    /// <summary>A server of content that long, in whole mebibytes.</summary>
    internal static CannedServer Serve(long length) => new(async (socket, _, stop) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n"), stop);
        var piece = new byte[1024 * 1024];
        for (var sent = 0L; sent < length; sent += piece.Length)
        {
            await socket.SendAsync(piece, stop);
        }
    });

    [GlobalCleanup]
    public async Task CleanUp() => await _server.DisposeAsync();

    [Benchmark(Baseline = true)]
    public async Task<long> ThrownAway()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, _server.Port);
        await socket.SendAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray());
        var buffer = new byte[16 * 1024];
        var received = 0L;
        while (received < Length)
        {
            received += await socket.ReceiveAsync(buffer);
        }

        return received;
    }

    [Benchmark]
    public Task<long> Suite() => new SuiteConnection(_server.Port).GetInTurnAsync(1);
}
