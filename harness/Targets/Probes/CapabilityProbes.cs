using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Targets.Probes;

/// <summary>
/// Finds out at the start of a run what a target offers. A probe asks only whether something is there in the form that
/// fixtures rely on, not whether it is right: a broken capability has to be found by its checks, not skipped.
/// </summary>
internal sealed class CapabilityProbes(TargetSession target, CancellationToken cancellationToken)
{
    private readonly ProbeClient _client = new(target, cancellationToken);

    /// <summary>Every answer that the probes got.</summary>
    public IReadOnlyList<SingleAnswer> Answers => _client.Answers;

    /// <summary>What is wrong with the response to a GET of <c>resource</c>; empty where nothing is. Controls cannot succeed then.</summary>
    public string BrokenResource { get; private set; } = "";

    /// <summary>Asks for everything that the profile does not settle.</summary>
    /// <exception cref="TargetUnreachableException">There is no connection, or <c>resource</c> is not usable.</exception>
    public async Task RunAsync()
    {
        var resource = await _client.AskAsync("GET", target.Path("resource"));
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

        await _client.LearnWhatNothingLooksLikeAsync();
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
        lock (_client)
        {
            target.Note(capability.Name, isOffered);
        }
    }

    private Task<bool> IsOfferedAsync(string capability)
    {
        var path = target.Path(capability);
        return capability switch
        {
            "static" => PageProbes.OffersStaticAsync(_client, path),
            "large" => PageProbes.OffersLargeAsync(_client, path),
            "echo" => PageProbes.OffersEchoAsync(_client, path),
            "trace" => PageProbes.OffersTraceAsync(_client, target.Path("resource")),
            "put" => StateProbes.OffersPutAsync(_client, $"{path}probe-{_client.Nonce}"),
            "cookie-set" => _client.IsThereAsync($"{path}?probe={_client.Nonce}"),
            "cookie-delete" => _client.IsThereAsync($"{path}?probe"),
            "session" => _client.IsThereAsync(target.Path("reader")),
            "slow" => _client.IsThereAsync($"{path}?ms=0"),
            "private" => _client.AnswersAsync(path, status => status == 401),
            "redirect" => _client.AnswersAsync(path, status => status is >= 300 and < 400),
            "no-content" => _client.AnswersAsync(path, status => status == 204),
            "status" => _client.AnswersAsync(path + "299", status => status == 299),
            "reflect" => ContentProbes.OffersReflectAsync(_client, path),
            "stream" => ContentProbes.OffersStreamAsync(_client, path),
            "trailers" => ContentProbes.OffersTrailersAsync(_client, path),
            "vhost" => ContentProbes.OffersVhostAsync(_client, path),
            "empty" => ContentProbes.OffersEmptyAsync(_client, path),
            "negotiated" => ContentProbes.OffersNegotiatedAsync(_client, path),
            "form" => ContentProbes.OffersFormAsync(_client, path),
            "counter" => StateProbes.OffersCounterAsync(_client, path),
            "login" => StateProbes.OffersLoginAsync(_client, path),
            "create" => StateProbes.OffersCreateAsync(_client, path),
            "cookie-attributes" => StateProbes.OffersCookieAttributesAsync(_client, path),
            "credentials" => StateProbes.OffersCredentialsAsync(_client, target.Path("private"), target.Profile.EncodedCredentials),
            "abort" => ConnectionProbes.OffersAbortAsync(_client, path),
            "upgrade" => ConnectionProbes.OffersUpgradeAsync(_client, path),
            "tls" => Task.FromResult(target.Address.IsSecure),
            _ => _client.IsThereAsync(path),
        };
    }
}
