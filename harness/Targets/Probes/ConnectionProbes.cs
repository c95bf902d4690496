namespace HttpConformance.Targets.Probes;

/// <summary>Capabilities that show in what becomes of the connection.</summary>
internal static class ConnectionProbes
{
    /// <summary>How the content at <c>abort</c> begins.</summary>
    private const string Beginning = "abort";

    /// <summary>
    /// A 200 is cut off; or it is whole but begins as the content at <c>abort</c> does: a server that makes a failure look
    /// like the end has to be found by the checks.
    /// </summary>
    public static async Task<bool> OffersAbortAsync(ProbeClient client, string path)
    {
        var answer = await client.AskAsync("GET", path);
        return ProbeClient.Begun(answer) is { Status: 200 } response
            && (response.Truncated || ProbeClient.Text(answer).StartsWith(Beginning, StringComparison.Ordinal));
    }

    public static Task<bool> OffersUpgradeAsync(ProbeClient client, string path) => client.ConverseAsync(path, "echo");
}
