using System.Collections.Concurrent;
using HttpConformance.Proof;
using HttpConformance.Reports.Words;
using HttpConformance.Wire;

namespace HttpConformance.CommandLine.Linting;

/// <summary>Plays the answers of fixtures back by a scripted server: each has to get the verdict that it names.</summary>
internal static class ProofRun
{
    private const int AtOnce = 16;

    /// <summary>Every answer that got another verdict, as <c>file:line: error: …</c>, in the order of files and lines.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<Check> checks, CancellationToken cancellationToken)
    {
        var wrong = new ConcurrentBag<ProofResult>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(checks.SelectMany(check => check.Fixture.Answers.Select(answer => (check, answer))), options, async (proof, token) =>
        {
            var result = await FixtureProof.RunAsync(proof.check, proof.answer, token);
            if (!result.IsProven)
            {
                wrong.Add(result);
            }
        });
        return
        [
            .. wrong
                .OrderBy(result => result.Check.Fixture.File, StringComparer.Ordinal)
                .ThenBy(result => result.Answer.Line)
                .ThenBy(result => result.Check.Id, StringComparer.Ordinal)
                .Select(Describe),
        ];
    }

    private static string Describe(ProofResult result) => CleanText.Line(
        $"{result.Check.Fixture.File}:{result.Answer.Line}:1: error: {result.Check.Id}: '{result.Answer.Who}' has to get {VerdictWords.Name(result.Answer.Expected)}, but got {VerdictWords.Name(result.Verdict)}: {result.Reason}");
}
