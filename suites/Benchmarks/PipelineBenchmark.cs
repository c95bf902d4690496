using BenchmarkDotNet.Attributes;

namespace HttpConformance.Benchmarks;

/// <summary>Pipelined requests in one write on one connection: the time should grow as their number does.</summary>
[MemoryDiagnoser]
public class PipelineBenchmark
{
    private CannedServer _server = null!;
    private SuiteConnection _connection = null!;

    [Params(1_000, 2_000, 5_000, 10_000)]
    public int Requests { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var answer = Answers.WithLength(100);
        _server = new CannedServer(async (socket, requests, stop) =>
        {
            for (; requests > 0; requests--)
            {
                await socket.SendAsync(answer, stop);
            }
        });
        _connection = new SuiteConnection(_server.Port);
    }

    [GlobalCleanup]
    public async Task CleanUp() => await _server.DisposeAsync();

    [Benchmark]
    public Task<long> Pipelined() => _connection.GetPipelinedAsync(Requests);
}
