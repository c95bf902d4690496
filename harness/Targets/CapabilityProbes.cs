using System.Security.Cryptography;
using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Targets;

/// <summary>
/// Finds out at the start of a run what a target offers. A probe asks only whether something is there, not whether it is
/// right: a broken capability has to be found by its checks, not skipped.
/// </summary>
internal sealed class CapabilityProbes(TargetSession target, CancellationToken cancellationToken)
{
    private readonly string _nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    private readonly List<SingleAnswer> _answers = [];
    private bool _answersAnything;

    /// <summary>Every answer that the probes got.</summary>
    public IReadOnlyList<SingleAnswer> Answers => _answers;

    /// <summary>What is wrong with the response to a GET of <c>resource</c>; empty where nothing is. Controls cannot succeed then.</summary>
    public string BrokenResource { get; private set; } = "";

    /// <summary>Asks for everything that the profile does not settle.</summary>
    /// <exception cref="TargetUnreachableException">There is no connection, or <c>resource</c> is not usable.</exception>
    public async Task RunAsync()
    {
        var resource = await AskAsync("GET", target.Path("resource"));
        if (resource.Incomplete is { Status: 200 } broken)
        {
            BrokenResource = $"the response to GET {target.Path("resource")} is no whole response: {DeviationText(broken)}";
            return;
        }

        if (resource.Response is not { Status: 200, Content.Length: > 0 })
        {
            throw new TargetUnreachableException(
                $"{target.Address.Url}: GET {target.Path("resource")} has to answer 200 with content, but {Describe(resource)}. "
                + "Nothing can be concluded about this target; name another path in the profile under 'paths: { resource: … }'.");
        }

        _answersAnything = (await AskAsync("GET", $"/{_nonce}")).Status == 200;
        await Task.WhenAll(CapabilityCatalog.All.Where(capability => capability.Name != "resource").Select(ProbeAsync));
    }

    private static string Describe(SingleAnswer answer) =>
        answer.Response is { } response ? $"it answered {response.Status} with {response.Content.Length} octets" : "no whole response came";

    private static string DeviationText(Response response) => response.Deviations is [var first, ..]
        ? OctetText.Printable(first.Message)
        : $"{response.Content.Length} octets of content came, and then nothing more";

    private async Task ProbeAsync(Capability capability)
    {
        var isOffered = target.Profile.Capabilities.TryGetValue(capability.Name, out var settled)
            ? settled
            : await IsOfferedAsync(capability.Name);
        lock (_answers)
        {
            target.Note(capability.Name, isOffered);
        }
    }

    private async Task<bool> IsOfferedAsync(string capability)
    {
        var path = target.Path(capability);
        return capability switch
        {
            "static" => await AskAsync("GET", path) is { Status: 200 } answer && (Has(answer, "ETag") || Has(answer, "Last-Modified") || !_answersAnything),
            "large" => !_answersAnything && await AskAsync("GET", path) is { Status: 200 } answer && (answer.Response ?? answer.Incomplete)!.Content.Length > 16_384,
            "echo" => await OffersEchoAsync(path),
            "cookie-set" => await IsThereAsync($"{path}?probe={_nonce}"),
            "cookie-delete" => await IsThereAsync($"{path}?probe"),
            "session" => await IsThereAsync(target.Path("reader")),
            "slow" => await IsThereAsync($"{path}?ms=0"),
            "private" => (await AskAsync("GET", path)).Status == 401,
            "redirect" => (await AskAsync("GET", path)).Status is >= 300 and < 400,
            "no-content" => (await AskAsync("GET", path)).Status == 204,
            "put" => await OffersPutAsync($"{path}probe-{_nonce}"),
            "trace" => await OffersTraceAsync(target.Path("resource")),
            _ => await IsThereAsync(path),
        };
    }

    private async Task<bool> IsThereAsync(string path) => !_answersAnything && (await AskAsync("GET", path)).Status is >= 200 and < 300;

    private async Task<bool> OffersEchoAsync(string path)
    {
        var content = await AskAsync("POST", path, content: _nonce);
        var fields = await AskAsync("GET", path, [$"X-Probe: {_nonce}"]);
        return Shows(content) || Shows(fields);
    }

    private async Task<bool> OffersPutAsync(string path) =>
        (await AskAsync("PUT", path, content: _nonce)).Status is >= 200 and < 300
        && (!_answersAnything || Shows(await AskAsync("GET", path)));

    private async Task<bool> OffersTraceAsync(string path)
    {
        var answer = await AskAsync("TRACE", path, [$"X-Probe: {_nonce}"]);
        return answer.Status == 200 && (!_answersAnything || Shows(answer));
    }

    private bool Shows(SingleAnswer answer) =>
        (answer.Response ?? answer.Incomplete) is { Status: 200 } response && response.Content.Kept.Span.IndexOf(Encoding.ASCII.GetBytes(_nonce)) >= 0;

    private static bool Has(SingleAnswer answer, string name) =>
        (answer.Response ?? answer.Incomplete)!.Fields.Any(line => line.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private async Task<SingleAnswer> AskAsync(string method, string path, IEnumerable<string>? fields = null, string? content = null)
    {
        var answer = await SingleRequest.SendAsync(target, method, path, fields ?? [], content, target.Profile.Deadlines.Response, cancellationToken);
        lock (_answers)
        {
            _answers.Add(answer);
        }

        return answer;
    }
}
