using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads whole requests, and turns what is wrong with them into answers.</summary>
internal sealed class ExchangeReader(
    ConnectionInput input, ConnectionOutput output, Router router, ServerSettings settings, ConnectionMemory connection)
{
    private readonly RequestReader _heads = new(input, settings, connection);
    private readonly ContentReader _contents = new(input, settings);

    /// <returns>The next exchange, or <see langword="null"/> where the connection ends without one.</returns>
    public async Task<Exchange?> ReadAsync()
    {
        try
        {
            return await ReadRequestAsync();
        }
        catch (RefusedException refused)
        {
            return refused.Status == 0 ? null : Refused(refused.Status, refused.Message);
        }
        catch (TimeoutException)
        {
            return _heads.Begun is null ? null : Refused(408, "The request did not come in time.");
        }
    }

    private async Task<Exchange?> ReadRequestAsync()
    {
        var waits = settings.Is(Fault.OneRequestASegment) && connection.Requests > 0 && input.Buffered > 0;
        if ((waits && !await input.FillAsync(settings.IdlePatience)) || await _heads.ReadHeadAsync() is not { } request)
        {
            return null;
        }

        connection.Requests++;
        var early = await ReadContentAsync(request);
        if (settings.Is(Fault.SecondDropped) || (settings.Is(Fault.PostSwallowsRest) && request.Method is "POST"))
        {
            input.Discard();
        }

        input.Keep(settings.Is(Fault.PipelineCutAt4096) ? 4_096 : int.MaxValue);
        connection.SeenPost = request is { Method: "POST", Content.Length: > 0 };
        ContentTampering.Apply(request, settings);
        StatelessnessTampering.ShareCookie(request, input.Buffered > 0, settings);
        return new Exchange(request, early, input.Buffered > 0);
    }

    private async Task<Response?> ReadContentAsync(Request request)
    {
        var framing = ContentFraming.Of(request, settings);
        var announced = framing.Chunked || framing.Length > 0;
        if (await AnswerExpectationAsync(request, announced) is { } early)
        {
            early.Close |= announced && !settings.Is(Fault.RefusedExpectationContentLeft);
            return early;
        }

        if (request.Method is "POST" && settings.Fault is Fault.PostWithoutLengthWaits or Fault.PostReadUntilEnd && !request.Framed)
        {
            request.Content = await _contents.ReadToEndAsync();
            return settings.Is(Fault.PostReadUntilEnd) ? null : throw new RefusedException(0, "The content never ended.");
        }

        if (request is { Method: "POST", Framed: true } && !announced && settings.Is(Fault.EmptyPostRefused))
        {
            return Response.Text(411, "There is no content.\n");
        }

        var left = settings.Fault switch
        {
            Fault.GetContentLeft => request.Method is "GET",
            Fault.ContentLeftOn404 => router.AnswerFromHead(request) is { Status: 404 },
            Fault.UnknownMethodContentLeft => router.AnswerFromHead(request) is { Status: 501 },
            _ => false,
        };
        request.Content = left ? [] : await _contents.ReadAsync(framing, request);
        return null;
    }

    /// <summary>Sends a 100 (Continue) where it is due, or tells the final answer that the head is enough for.</summary>
    private async Task<Response?> AnswerExpectationAsync(Request request, bool announced)
    {
        var expected = ExpectationOf(request);
        if (expected == Expectation.Unknown)
        {
            return Response.Text(417, "The expectation is not known.\n");
        }

        if (expected == Expectation.Continue && settings.Is(LawfulVariant.ExpectationRefused))
        {
            return Response.Text(417, "No expectation is met.\n");
        }

        if (settings.Is(LawfulVariant.ContentUnreadCloses) && announced && router.AnswerFromHead(request) is { } unread)
        {
            return unread;
        }

        if ((expected == Expectation.None || !announced) && !(announced && settings.Is(LawfulVariant.ContinueUnasked) && request.Minor > 0))
        {
            return null;
        }

        if (router.AnswerFromHead(request) is { } final)
        {
            return final;
        }

        var needless = settings.Is(LawfulVariant.ExpectationIgnoredOnceContentCame) && input.Buffered > 0;
        if (!needless && !settings.Is(Fault.ContinueNotSent))
        {
            var fields = settings.Is(Fault.ContinueWithLength) ? "Content-Length: 0\r\n" : "";
            await output.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 100 Continue\r\n{fields}\r\n"));
        }

        return null;
    }

    private Expectation ExpectationOf(Request request)
    {
        var members = Grammar.Elements(request.Joined("Expect") ?? "").ToArray();
        if (members.Length == 0 || (request.Minor == 0 && !settings.Is(Fault.ContinueToHttp10)))
        {
            return Expectation.None;
        }

        var comparison = settings.Is(Fault.ExpectationCaseCounts) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return members.All(member => member.Equals("100-continue", comparison)) ? Expectation.Continue : Expectation.Unknown;
    }

    private Exchange Refused(int status, string reason)
    {
        if (settings.Is(Fault.BadRequestAs500) && status == 400)
        {
            status = 500;
        }

        var open = settings.Is(Fault.OpenAfterBadRequest) && status == 400;
        if (open)
        {
            _heads.SkipRest();
        }

        var response = Response.Text(status, string.Create(CultureInfo.InvariantCulture, $"{reason}\n"));
        response.Close = !open;
        return new Exchange(_heads.Begun, response, input.Buffered > 0);
    }
}
