namespace HttpConformance.SelfTests.Faults;

/// <summary>The reason phrases that this server sends.</summary>
internal static class ReasonPhrase
{
    public static string Of(int status, LawfulVariant variant) => variant switch
    {
        LawfulVariant.NoReasonPhrase => "",
        LawfulVariant.OtherReasonPhrases => $"So be it: {status} (really)",
        _ => Usual(status),
    };

    private static string Usual(int status) => status switch
    {
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
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        505 => "HTTP Version Not Supported",
        _ => "",
    };
}
