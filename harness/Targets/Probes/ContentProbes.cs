using System.Text;
using HttpConformance.Http;

namespace HttpConformance.Targets.Probes;

/// <summary>Capabilities that show in the fields and the content of one answer, or of two that differ.</summary>
internal static class ContentProbes
{
    /// <summary>The lines for method and target, and the nonce in hex digits somewhere.</summary>
    public static async Task<bool> OffersReflectAsync(ProbeClient client, string path)
    {
        var text = ProbeClient.Text(await client.AskAsync("GET", path, [$"X-Probe: {client.Nonce}"]));
        var lines = text.Split('\n');
        return lines.Contains($"method {Hex("GET")}", StringComparer.Ordinal)
            && Array.Exists(lines, line => line.StartsWith("target ", StringComparison.Ordinal))
            && text.Contains(Hex(client.Nonce), StringComparison.Ordinal);
    }

    /// <summary>A 200 that does not say its length. Were it said, nothing would tell the capability from any page.</summary>
    public static async Task<bool> OffersStreamAsync(ProbeClient client, string path) =>
        !client.AnswersAnything
        && await client.AskAsync("GET", path) is { Status: 200 } answer
        && ProbeClient.Begun(answer)!.Framing is Framing.Chunked or Framing.Close;

    /// <summary>A trailer field, or the announcement of one: either may be missing by mistake.</summary>
    public static async Task<bool> OffersTrailersAsync(ProbeClient client, string path)
    {
        var answer = await client.AskAsync("GET", path);
        return answer.Status == 200 && (ProbeClient.Values(answer, "Trailer").Any() || ProbeClient.Begun(answer)!.Trailers.Count > 0);
    }

    /// <summary>Two hosts get their own names to see.</summary>
    public static async Task<bool> OffersVhostAsync(ProbeClient client, string path)
    {
        return await ShowsHostAsync("one.example") && await ShowsHostAsync("two.example");

        async Task<bool> ShowsHostAsync(string host) =>
            ProbeClient.Text(await client.AskAsync("GET", path, host: host)).StartsWith(host, StringComparison.OrdinalIgnoreCase);
    }

    public static async Task<bool> OffersEmptyAsync(ProbeClient client, string path) =>
        !client.AnswersAnything && await client.AskAsync("GET", path) is { Status: 200 } answer && ProbeClient.Begun(answer)!.Content.Length == 0;

    /// <summary>Two types are asked for, and each comes.</summary>
    public static async Task<bool> OffersNegotiatedAsync(ProbeClient client, string path)
    {
        return await GetsAsync("text/plain") && await GetsAsync("text/html");

        async Task<bool> GetsAsync(string type)
        {
            var answer = await client.AskAsync("GET", path, [$"Accept: {type}"]);
            return answer.Status == 200 && ProbeClient.Values(answer, "Content-Type").Any(value => value.StartsWith(type, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>The pairs are shown apart, which a mere echo does not do.</summary>
    public static async Task<bool> OffersFormAsync(ProbeClient client, string path)
    {
        var text = ProbeClient.Text(await client.AskAsync("POST", path, ["Content-Type: application/x-www-form-urlencoded"], $"probe={client.Nonce}&more=1"));
        return text.Contains($"probe={client.Nonce}", StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal);
    }

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(text));
}
