namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults by which a connection closes, or stays open, against what was said.</summary>
internal static class KeepAliveTampering
{
    public static void Apply(Request? request, Response response, ServerSettings settings)
    {
        var hundredth = request is { Connection.Requests: >= 100 };
        response.CloseUnannounced |= settings.Fault switch
        {
            Fault.ClosesUnannounced => true,
            Fault.ClosesAfterHundred => hundredth,
            Fault.ClosesAfter404 => response.Status == 404,
            Fault.ClosesAfterHead => request is { IsHead: true },
            Fault.ClosesAfter204 => response.Status == 204,
            Fault.ClosesAfter304 => response.Status == 304,
            Fault.ClosesAfterPost => request is { Method: "POST" },
            Fault.Http10KeepAliveBroken => request is { Minor: 0 },
            Fault.NoLastChunk => response.Chunked,
            _ => false,
        };
        if (settings.Is(Fault.CloseNotAnnounced) && request is { Persistent: false })
        {
            response.Remove("Connection");
        }

        if (settings.Is(Fault.UnknownOptionCloses) && request is { Persistent: false, Minor: > 0 } && !SaysClose(request))
        {
            response.Remove("Connection");
        }

        if (settings.Is(Fault.SaysCloseStaysOpen))
        {
            response.Remove("Connection");
            response.With("Connection", "close").Close = false;
        }
    }

    private static bool SaysClose(Request request) =>
        Grammar.Elements(request.Joined("Connection") ?? "").Contains("close", StringComparer.OrdinalIgnoreCase);
}
