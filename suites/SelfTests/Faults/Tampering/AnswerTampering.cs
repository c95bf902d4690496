namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults by which an answer that is right in itself is lost, cut or followed by more.</summary>
internal static class AnswerTampering
{
    private const int LongAnswer = 32_768;

    public static byte[] Apply(byte[] octets, Exchange exchange, ServerSettings settings)
    {
        var number = exchange.Request?.Connection.Requests ?? 0;
        return settings.Fault switch
        {
            Fault.SecondRequestIgnored when number >= 2 => [],
            Fault.SixtyFifthLost when number == 65 => [],
            Fault.LongAnswerCut when exchange.MoreWaiting && octets.Length > LongAnswer => octets[..LongAnswer],
            Fault.StrayLineAfterResponse => [.. octets, .. "\r\n"u8],
            Fault.UnaskedResponse when exchange.Request is { Method: "POST" } =>
                [.. octets, .. "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8],
            _ => octets,
        };
    }
}
