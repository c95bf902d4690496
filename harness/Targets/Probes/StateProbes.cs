using System.Globalization;

namespace HttpConformance.Targets.Probes;

/// <summary>Capabilities by which a request leaves something behind, or shows who it comes from.</summary>
internal static class StateProbes
{
    public static async Task<bool> OffersPutAsync(ProbeClient client, string path) =>
        (await client.AskAsync("PUT", path, content: client.Nonce)).Status is >= 200 and < 300
        && (!client.AnswersAnything || ProbeClient.Shows(await client.AskAsync("GET", path), client.Nonce));

    /// <summary>
    /// POST shows a greater number than GET did before, and the counter of another query stays below it: checks run side by
    /// side, and one counter for all of them would tell each about the others.
    /// </summary>
    public static async Task<bool> OffersCounterAsync(ProbeClient client, string path)
    {
        var before = Number(await client.AskAsync("GET", $"{path}?{client.Nonce}"));
        if (before < 0)
        {
            return false;
        }

        var after = Number(await client.AskAsync("POST", $"{path}?{client.Nonce}", content: ""));
        return after > before && Number(await client.AskAsync("GET", $"{path}?{client.Nonce}-other")) is var other && other >= 0 && other < after;
    }

    public static async Task<bool> OffersLoginAsync(ProbeClient client, string path)
    {
        var text = ProbeClient.Text(await client.AskAsync("GET", path));
        return text.StartsWith("id=", StringComparison.Ordinal)
            && text.Contains(" count=", StringComparison.Ordinal) && text.Contains(" user=", StringComparison.Ordinal);
    }

    /// <summary>201 is asked for, but no Location: a check has to find that it is missing.</summary>
    public static async Task<bool> OffersCreateAsync(ProbeClient client, string path) =>
        (await client.AskAsync("POST", path, ["Content-Type: text/plain"], client.Nonce)).Status == 201;

    public static async Task<bool> OffersCookieAttributesAsync(ProbeClient client, string path)
    {
        var answer = await client.AskAsync("GET", $"{path}?name=probe&value={client.Nonce}&path=/");
        return ProbeClient.Values(answer, "Set-Cookie").Any(line => line.StartsWith($"probe={client.Nonce}", StringComparison.Ordinal));
    }

    /// <summary>What is closed without credentials is open with them.</summary>
    public static async Task<bool> OffersCredentialsAsync(ProbeClient client, string path, string credentials) =>
        (await client.AskAsync("GET", path)).Status == 401
        && (await client.AskAsync("GET", path, [$"Authorization: Basic {credentials}"])).Status is >= 200 and < 300;

    /// <summary>The content as a number; -1 for anything but digits.</summary>
    private static int Number(Replay.SingleAnswer answer) =>
        int.TryParse(ProbeClient.Text(answer), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
