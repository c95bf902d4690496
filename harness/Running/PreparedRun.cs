using HttpConformance.Judge;
using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.Running;

/// <summary>A run that was asked for, with its files read and, where it is the target, the embedded target started.</summary>
public sealed class PreparedRun : IAsyncDisposable
{
    private readonly RunRequest _request;
    private readonly SuiteFiles _files;
    private readonly EmbeddedTarget? _embedded;

    private PreparedRun(RunRequest request, SuiteFiles files, RunOptions options, EmbeddedTarget? embedded)
    {
        _request = request;
        _files = files;
        Options = options with { FixtureDigest = files.Digest };
        _embedded = embedded;
    }

    /// <summary>What the engine is to do.</summary>
    public RunOptions Options { get; }

    /// <summary>Reads what the request names.</summary>
    /// <exception cref="RunRequestException">There is no target, or its URL is none.</exception>
    /// <exception cref="Yaml.YamlFileException">The profile or the baseline cannot be used; the message holds all errors of the file.</exception>
    public static async Task<PreparedRun> PrepareAsync(RunRequest request, SuiteFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(files);

        var profile = request.Profile is { } file ? ProfileReader.Load(file) : new TargetProfile();
        var url = request.Target ?? profile.Url ?? (request.FallsBackToEmbedded ? RunRequest.Embedded : null);
        if (url is null)
        {
            throw new RunRequestException($"no target: name a URL such as http://127.0.0.1:8080, or '{RunRequest.Embedded}', or a profile with a 'url'");
        }

        if (url == RunRequest.Embedded)
        {
            return await PrepareEmbeddedAsync(request, profile, files, cancellationToken);
        }

        return new PreparedRun(request, files, OptionsFor(request, url, profile, ReadBaseline(request, request.Baseline, files)), null);
    }

    /// <summary>Writes the baseline anew where the request asks for that.</summary>
    /// <returns>How many reasons are missing; <see langword="null"/> where nothing was to be written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public int? UpdateBaseline(RunReport report) => _request.UpdateBaseline is { } file
        ? BaselineWriter.Update(file, BaselineReader.LoadForUpdate(file), report, _files.Ids)
        : null;

    /// <summary>Stops the embedded target, where it was started.</summary>
    public ValueTask DisposeAsync() => _embedded?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<PreparedRun> PrepareEmbeddedAsync(
        RunRequest request, TargetProfile profile, SuiteFiles files, CancellationToken cancellationToken)
    {
        var own = Path.Combine(files.Root, "baselines", "embedded.yaml");
        var baseline = ReadBaseline(request, request.Baseline ?? (File.Exists(own) ? own : null), files);
        var embedded = await EmbeddedTarget.StartAsync(cancellationToken);
        var named = request.Profile is null ? profile with { Name = RunRequest.Embedded } : profile;
        var options = OptionsFor(request, embedded.Http.AbsoluteUri, named, baseline);
        return new PreparedRun(request, files, options with { Server = $"Kestrel (ASP.NET Core {Environment.Version.ToString(2)})" }, embedded);
    }

    private static RunOptions OptionsFor(RunRequest request, string url, TargetProfile profile, Baseline baseline)
    {
        if (TargetAddress.TryParse(url, out var address) is { } error)
        {
            throw new RunRequestException(error);
        }

        return new RunOptions { Address = address!, Profile = profile, Baseline = baseline, IsStrict = request.IsStrict, Shard = request.Shard };
    }

    private static Baseline ReadBaseline(RunRequest request, string? file, SuiteFiles files) => request.UpdateBaseline is { } update
        ? BaselineReader.LoadForUpdate(update)
        : file is null ? Baseline.Empty : BaselineReader.Load(file, files.Ids);
}
