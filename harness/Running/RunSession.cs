using System.Collections.Concurrent;
using System.Text;
using HttpConformance.Judge;
using HttpConformance.Judge.Passive;
using HttpConformance.Targets;
using HttpConformance.Targets.Probes;
using HttpConformance.Wire;

namespace HttpConformance.Running;

/// <summary>
/// One run against one target. Checks run side by side with short deadlines; what is not a Pass is tried again alone with
/// the full deadline before it is reported.
/// </summary>
public sealed class RunSession : IDisposable
{
    private readonly RunOptions _options;
    private readonly TargetSession _target;
    private readonly RequirementRegister _register;
    private readonly PassiveObserver _passive;
    private readonly TranscriptBudget _budget = new();
    private readonly SecretMask _secrets;
    private readonly ConfirmedRun _run;
    private readonly ConcurrentDictionary<string, CheckResult> _results = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _deadline;
    private readonly DateTimeOffset _startedAt;
    private readonly long _start;
    private TimeSpan _lastEnd;
    private string _server = "";
    private string _brokenResource = "";

    private RunSession(RunOptions options, RequirementRegister register)
    {
        _options = options;
        _register = register;
        _secrets = new SecretMask(options.Profile);
        _target = new TargetSession(options.Profile, options.Address, options.TimeProvider);
        _passive = new PassiveObserver(PassiveRules.Create(), _target.Path("abort"));
        _run = new ConfirmedRun(_target, _passive, options.Restart ?? RestartCommand.Of(options.Profile));
        _deadline = new CancellationTokenSource(options.Profile.Deadlines.Run, options.TimeProvider);
        _startedAt = options.TimeProvider.GetUtcNow();
        _start = options.TimeProvider.GetTimestamp();
    }

    /// <summary>Finds out what the target offers and begins the run.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="register">The requirements that results refer to.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="TargetUnreachableException">There is no connection, or no usable resource; the message says what was tried.</exception>
    public static async Task<RunSession> StartAsync(RunOptions options, RequirementRegister register, CancellationToken cancellationToken)
    {
        var session = new RunSession(options, register);
        var probes = new CapabilityProbes(session._target, cancellationToken);
        await probes.RunAsync();
        session._brokenResource = probes.BrokenResource;
        foreach (var answer in probes.Answers)
        {
            // Every shard probes: counted once, the numbers of all shards add up to those of one run.
            session._passive.Observe("a probe", answer.Observed, answer.Transcript, counts: options.Shard is null or { Index: 1 });
        }

        await session._run.LearnLatencyAsync(cancellationToken);
        session._server = options.Server.Length > 0 ? options.Server : probes.Answers
            .SelectMany(answer => answer.Response?.Fields ?? [])
            .Where(line => line.Name.Equals("Server", StringComparison.OrdinalIgnoreCase))
            .Select(line => Encoding.Latin1.GetString(line.Value.Span))
            .FirstOrDefault("");
        return session;
    }

    /// <summary>Runs one check and keeps its result for the report.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CheckResult> RunAsync(Check check, CancellationToken cancellationToken)
    {
        var start = _options.TimeProvider.GetTimestamp();
        var result = Skipped(check) ?? await RunWithinDeadlineAsync(check, cancellationToken);
        return Keep(result with { Duration = _options.TimeProvider.GetElapsedTime(start) });
    }

    /// <summary>Replays one check a single time, with the full deadline and its whole transcript; the report does not have it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CheckResult> RunOnceAsync(Check check, CancellationToken cancellationToken)
    {
        var start = _options.TimeProvider.GetTimestamp();
        var result = Skipped(check) ?? AttemptResult.Of(check, await _run.TryOnceAsync(check, cancellationToken));
        return Marked(_secrets.Mask(result) with { Duration = _options.TimeProvider.GetElapsedTime(start) });
    }

    /// <summary>The results of the passive rules, from everything that was seen so far.</summary>
    public IReadOnlyList<CheckResult> RunPassive() => [.. _passive.Results(_register.Find).Select(Keep)];

    /// <summary>Keeps an Error for a check that does not run.</summary>
    internal CheckResult NotRun(Check check, string reason) => Keep(AttemptResult.Of(check, Attempt.Error(reason)));

    /// <summary>The report on everything that ran so far.</summary>
    public RunReport Report() => new()
    {
        SuiteVersion = SuiteVersion.Text,
        FixtureDigest = _options.FixtureDigest,
        Shard = _options.Shard,
        TargetUrl = _options.Address.Url,
        Server = _secrets.Mask(_server),
        BaselineServer = _options.Baseline.Server,
        Profile = _options.Profile.Name,
        Capabilities = _target.Capabilities,
        StartedAt = _startedAt,
        Duration = _lastEnd,
        Results = [.. _results.Values.OrderBy(result => result.Id, StringComparer.Ordinal)],
        Strict = _options.IsStrict,
    };

    /// <inheritdoc/>
    public void Dispose() => _deadline.Dispose();

    private async Task<CheckResult> RunWithinDeadlineAsync(Check check, CancellationToken cancellationToken)
    {
        if (_brokenResource.Length > 0 && check.Fixture.Control.Kind != ControlKind.None)
        {
            return AttemptResult.Of(check, Attempt.Error($"nothing can be concluded: {_brokenResource}"));
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _deadline.Token);
        try
        {
            var (counts, first) = await _run.RunAsync(check, limit.Token);
            return AttemptResult.Of(check, counts, first);
        }
        catch (OperationCanceledException) when (_deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var run = _options.Profile.Deadlines.Run;
            return AttemptResult.Of(check, Attempt.Error($"not run: the deadline of the run ({run.TotalSeconds:0.#} s) passed; raise 'deadlines: {{ run: … }}' in the profile"));
        }
    }

    private CheckResult? Skipped(Check check) => check.Fixture.Needs.FirstOrDefault(capability => !_target.Offers(capability)) is { } missing
        ? AttemptResult.Of(check, new Attempt(Verdict.Skipped, $"the target does not offer '{missing}'", Replay.Transcript.Empty))
        : null;

    /// <summary>The result with what the baseline says of it.</summary>
    private CheckResult Marked(CheckResult result) =>
        _options.Baseline.Mark(result, DateOnly.FromDateTime(_options.TimeProvider.GetUtcNow().UtcDateTime));

    private CheckResult Keep(CheckResult result)
    {
        var kept = Marked(_budget.Fit(_secrets.Mask(result)));
        _results[kept.Id] = kept;
        _lastEnd = _options.TimeProvider.GetElapsedTime(_start);
        return kept;
    }
}
