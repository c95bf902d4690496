namespace HttpConformance.Targets.Probes;

/// <summary>Pages, and what shows the request in its answer.</summary>
internal static class PageProbes
{
    public static async Task<bool> OffersStaticAsync(ProbeClient client, string path)
    {
        var answer = await client.AskAsync("GET", path);
        var hasValidator = ProbeClient.Values(answer, "ETag").Concat(ProbeClient.Values(answer, "Last-Modified")).Any();
        return answer.Status == 200 && (hasValidator || !client.AnswersAnything);
    }

    public static async Task<bool> OffersLargeAsync(ProbeClient client, string path) =>
        !client.AnswersAnything && await client.AskAsync("GET", path) is { Status: 200 } answer && ProbeClient.Begun(answer)!.Content.Length > 16_384;

    public static async Task<bool> OffersEchoAsync(ProbeClient client, string path)
    {
        var content = await client.AskAsync("POST", path, content: client.Nonce);
        var fields = await client.AskAsync("GET", path, [$"X-Probe: {client.Nonce}"]);
        return ProbeClient.Shows(content, client.Nonce) || ProbeClient.Shows(fields, client.Nonce);
    }

    public static async Task<bool> OffersTraceAsync(ProbeClient client, string path)
    {
        var answer = await client.AskAsync("TRACE", path, [$"X-Probe: {client.Nonce}"]);
        return answer.Status == 200 && (!client.AnswersAnything || ProbeClient.Shows(answer, client.Nonce));
    }
}
