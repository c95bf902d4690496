namespace HttpConformance.SelfTests.Faults;

/// <summary>Whether a connection persists after a request (RFC 9112 §9.3).</summary>
internal static class Persistence
{
    public static bool Wanted(Request request, ServerSettings settings)
    {
        var lines = request.Values("Connection").ToArray();
        if (settings.Is(Fault.CloseOnSecondLineIgnored))
        {
            lines = [.. lines.Take(1)];
        }

        if (settings.Is(Fault.CloseInListIgnored) && lines is [var list] && list.Contains(',', StringComparison.Ordinal))
        {
            lines = [];
        }

        var comparison = settings.Is(Fault.CloseInUpperCaseIgnored) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var options = lines.SelectMany(Grammar.Elements).ToArray();
        bool Names(string option) => Array.Exists(options, element => element.Equals(option, comparison));
        var close = settings.Is(Fault.CloseLookAlikeObeyed)
            ? Array.Exists(options, element => element.Contains("close", StringComparison.OrdinalIgnoreCase))
            : Names("close");
        if (close && !settings.Is(Fault.RequestCloseIgnored))
        {
            return false;
        }

        if (settings.Is(Fault.UnknownOptionCloses) && Array.Exists(options, element => element.ToUpperInvariant() is not ("KEEP-ALIVE" or "CLOSE" or "TE" or "UPGRADE")))
        {
            return false;
        }

        return request.Minor > 0 || (settings.Is(Fault.SwitchesForHttp10) && Names("upgrade")) || settings.Is(Fault.Http10StaysOpen)
            || (Names("keep-alive") && !settings.Is(LawfulVariant.Http10WithoutPersistence));
    }
}
