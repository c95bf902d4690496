namespace HttpConformance.SelfTests.Faults;

/// <summary>The reason phrases that this server sends.</summary>
internal static class ReasonPhrase
{
    public static string Of(int status, LawfulVariant variant) => variant switch
    {
        LawfulVariant.NoReasonPhrase => "",
        LawfulVariant.OtherReasonPhrases => $"So be it: {status} (really)",
        LawfulVariant.LongReasonPhrases => string.Concat(Enumerable.Repeat($"\t{status} so be it, caf\u00e9;", 20)),
        _ => Usual(status),
    };

    private static string Usual(int status) => status switch
    {
        101 => "Switching Protocols",
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        206 => "Partial Content",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        411 => "Length Required",
        406 => "Not Acceptable",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        426 => "Upgrade Required",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        505 => "HTTP Version Not Supported",
        _ => "",
    };
}
