using BenchmarkDotNet.Attributes;

namespace HttpConformance.Benchmarks;

/// <summary>The same responses on one connection that is kept alive: <see cref="HttpClient"/>, and the suite with its transcript.</summary>
[MemoryDiagnoser]
public class ReaderBenchmark
{
    private CannedServer _server = null!;
    private HttpClient _client = null!;
    private SuiteConnection _connection = null!;
    private Uri _uri = null!;

    public enum Kind
    {
        Small,
        Large,
        Chunked,
    }

    [ParamsAllValues]
    public Kind Response { get; set; }

    /// <summary>As many as leave the whole transcript within what is kept.</summary>
    private int Exchanges => Response == Kind.Small ? 1000 : 50;

    [GlobalSetup]
    public void SetUp()
    {
        var answer = Response switch
        {
            Kind.Small => Answers.WithLength(100),
            Kind.Large => Answers.WithLength(64 * 1024),
            _ => Answers.InChunks(64, 1024),
        };
        _server = new CannedServer(async (socket, requests, stop) =>
        {
            for (; requests > 0; requests--)
            {
                await socket.SendAsync(answer, stop);
            }
        });
        _uri = new Uri($"http://127.0.0.1:{_server.Port}/");
        _client = new HttpClient();
        _connection = new SuiteConnection(_server.Port);
    }

    [GlobalCleanup]
    public async Task CleanUp()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public async Task<long> SocketsHttpHandler()
    {
        var octets = 0L;
        for (var exchange = 0; exchange < Exchanges; exchange++)
        {
            octets += (await _client.GetByteArrayAsync(_uri)).Length;
        }

        return octets;
    }

    [Benchmark]
    public Task<long> Suite() => _connection.GetInTurnAsync(Exchanges);
}
