namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults that change, add or take away fields of a response.</summary>
internal static class FieldTampering
{
    public static void Apply(Request? request, Response response, ServerSettings settings)
    {
        var isHead = request is { IsHead: true };
        switch (settings.Fault)
        {
            case Fault.NoDate:
            case Fault.NoDateOn404 when response.Status == 404:
                response.Remove("Date");
                break;
            case Fault.DateAsAsctime:
            case Fault.DateWithWrongWeekday:
            case Fault.DateADayOff:
            case Fault.DateWithNumericZone:
                response.Replace("Date", _ => WrongDate(settings));
                break;
            case Fault.LengthOneTooLarge when response.Content.Length > 0:
                response.Replace("Content-Length", _ => $"{response.Content.Length + 1}");
                break;
            case Fault.LengthOneTooSmall when response.Content.Length > 0:
                response.Replace("Content-Length", _ => $"{response.Content.Length - 1}");
                break;
            case Fault.LengthSigned:
                response.Replace("Content-Length", length => "+" + length);
                break;
            case Fault.LengthTwiceDiffering when response.Value("Content-Length") is not null:
                response.With("Content-Length", $"{response.Content.Length + 7}");
                break;
            case Fault.NoContentType:
                response.Remove("Content-Type");
                break;
            case Fault.HeadLengthZero when isHead:
                response.Replace("Content-Length", _ => "0");
                break;
            case Fault.HeadLosesFields when isHead:
                response.Remove("ETag");
                response.Remove("Last-Modified");
                response.Remove("Content-Type");
                break;
            case Fault.LengthOn204 when response.Status == 204:
                response.With("Content-Length", "0");
                break;
            case Fault.TransferEncodingOn204 when response.Status == 204:
                response.With("Transfer-Encoding", "chunked");
                break;
            case Fault.LengthAndChunked when response.Chunked:
                response.With("Content-Length", $"{response.Content.Length}");
                break;
            case Fault.ChunkedNamedTwice:
                response.Replace("Transfer-Encoding", _ => "chunked, chunked");
                break;
            case Fault.NotFoundUnframed when response.Status == 404:
                response.Remove("Content-Length");
                break;
            default:
                break;
        }
    }

    private static string WrongDate(ServerSettings settings)
    {
        var now = settings.Now;
        return settings.Fault switch
        {
            Fault.DateAsAsctime => HttpDate.FormatAsctime(now),
            Fault.DateWithWrongWeekday => HttpDate.Format(now.AddDays(-1))[..3] + HttpDate.Format(now)[3..],
            Fault.DateADayOff => HttpDate.Format(now.AddDays(-1)),
            _ => HttpDate.Format(now).Replace("GMT", "+0000", StringComparison.Ordinal),
        };
    }
}
