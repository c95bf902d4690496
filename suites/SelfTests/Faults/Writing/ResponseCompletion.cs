using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Adds what every response needs: Date, framing and the state of the connection.</summary>
internal static class ResponseCompletion
{
    public static void Complete(Request? request, Response response, ServerSettings settings)
    {
        response.Close |= request is not { Persistent: true } || (response.Streamed && request.Minor == 0) || settings.Is(LawfulVariant.ClosesAlways)
            || (settings.Is(LawfulVariant.ErrorsClose) && response.Status >= 400);
        response.Close |= settings.Is(LawfulVariant.ClosesInAnyCase)
            || (settings.Is(LawfulVariant.ClosesEveryThird) && request is { Connection.Requests: var count } && count % 3 == 0)
            || (settings.Is(LawfulVariant.CloseDelimited) && !response.HasNoContent && request is not { IsHead: true });
        response.Close &= response.Status != 101;
        if (!(settings.Is(LawfulVariant.NoDateOn5xx) && response.Status >= 500))
        {
            response.Fields.Insert(0, new FieldLine("Date", HttpDate.Format(settings.Now)));
        }

        AddFraming(request, response, settings);
        AddConnection(request, response, settings);
        VariantFields.Add(request, response, settings);
        FieldTampering.Apply(request, response, settings);
        KeepAliveTampering.Apply(request, response, settings);
    }

    private static void AddFraming(Request? request, Response response, ServerSettings settings)
    {
        if (response.HasNoContent)
        {
            response.Chunked = false;
            return;
        }

        if (settings.Is(LawfulVariant.CloseDelimited) && !response.Aborted && response.Trailers.Count == 0)
        {
            response.Chunked = false;
            return;
        }

        if (response.Chunked && response.Streamed && request is { Minor: 0 } && !settings.Is(Fault.ChunkedToHttp10))
        {
            // Without chunks the end of the connection is the end of the content.
            response.Chunked = false;
            return;
        }

        var knowsChunked = request is null or { Minor: > 0 } || settings.Is(Fault.ChunkedToHttp10);
        response.Chunked = knowsChunked && (response.Chunked || settings.Variant is LawfulVariant.ChunkedEverywhere or LawfulVariant.ChunksOfOneOctet);
        if (response.Chunked)
        {
            response.With("Transfer-Encoding", "chunked");
            if (settings.Is(LawfulVariant.ChunkExtensionsAndTrailer))
            {
                response.With("Trailer", "X-Checked");
            }
        }
        else if (!(request is { IsHead: true } && settings.Is(LawfulVariant.HeadWithoutLength)))
        {
            response.With("Content-Length", response.Content.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void AddConnection(Request? request, Response response, ServerSettings settings)
    {
        if (response.Close)
        {
            response.With("Connection", settings.Is(LawfulVariant.ClosesInAnyCase) ? "x-note, CLOSE" : "close");
        }
        else if (request is { Minor: 0 })
        {
            var asked = Grammar.Elements(request.Joined("Connection") ?? "").Contains("keep-alive", StringComparer.OrdinalIgnoreCase);
            if (asked && !settings.Is(Fault.Http10KeepAliveUnannounced))
            {
                response.With("Connection", "keep-alive");
            }
        }
        else if (settings.Is(LawfulVariant.AnnouncesKeepAlive))
        {
            response.With("Connection", "keep-alive").With("Keep-Alive", "timeout=60, max=1000");
        }
    }
}
