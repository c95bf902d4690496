using System.Collections.Concurrent;
using HttpConformance.Proof;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Proof;

/// <summary>The proofs of all fixtures, each run once for all tests that ask for it.</summary>
internal static class ProofRuns
{
    private static readonly SemaphoreSlim Places = new(8 * Environment.ProcessorCount);
    private static readonly ConcurrentDictionary<(string Check, int Answer), Lazy<Task<ProofResult>>> Runs = new();

    public static Task<ProofResult> OfAsync(Check check, ScriptedAnswer answer) =>
        Runs.GetOrAdd((check.Id, answer.Line), _ => new Lazy<Task<ProofResult>>(() => Task.Run(() => RunAsync(check, answer)))).Value;

    private static async Task<ProofResult> RunAsync(Check check, ScriptedAnswer answer)
    {
        await Places.WaitAsync();
        try
        {
            var result = await FixtureProof.RunAsync(check, answer, CancellationToken.None);
            return result.IsProven ? result with { Transcript = Transcript.Empty } : result;
        }
        finally
        {
            Places.Release();
        }
    }
}
