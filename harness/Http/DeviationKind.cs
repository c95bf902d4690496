namespace HttpConformance.Http;

/// <summary>
/// The ways in which a stream of responses can be wrong. After those marked "stops the reader" the octets no longer tell
/// where a response begins or ends; all others are read leniently, so that the response still can be matched.
/// </summary>
public enum DeviationKind
{
    /// <summary>An empty line stands before a status line or after the last response (RFC 9112 section 2.2).</summary>
    EmptyLineOutsideResponse,

    /// <summary>A request waits for its response, or none was sent yet, and what came is no status line; stops the reader.</summary>
    GarbageInsteadOfStatusLine,

    /// <summary>All requests are answered and octets that are no status line came; stops the reader (RFC 9112 section 6.3).</summary>
    OctetsAfterLastResponse,

    /// <summary>Octets that are no status line follow a response to HEAD, or one with status 1xx, 204 or 304; stops the reader (RFC 9112 section 6.3).</summary>
    ContentWhereNoneAllowed,

    /// <summary>A response came while no request was waiting for one (RFC 9112 section 9.2).</summary>
    UnsolicitedResponse,

    /// <summary>More unsolicited responses came than <see cref="ReaderLimits.UnsolicitedResponses"/>; stops the reader.</summary>
    TooManyUnsolicitedResponses,

    /// <summary>More interim responses came before a final one than <see cref="ReaderLimits.InterimResponses"/>; stops the reader.</summary>
    TooManyInterimResponses,

    /// <summary>LF without CR in front of it ends a line outside the content (RFC 9112 section 2.2).</summary>
    BareLf,

    /// <summary>CR without LF behind it stands outside the content (RFC 9112 section 2.2).</summary>
    BareCr,

    /// <summary>The status line is longer than <see cref="ReaderLimits.StartLine"/>; stops the reader.</summary>
    StartLineTooLong,

    /// <summary>The parts of the status line are not separated by one SP each (RFC 9112 section 4).</summary>
    MalformedStatusLine,

    /// <summary>The status code is not three digits; stops the reader (RFC 9112 section 4).</summary>
    MalformedStatusCode,

    /// <summary>The status code is three digits outside 100 to 599 (RFC 9110 section 15).</summary>
    StatusCodeOutOfRange,

    /// <summary>The version is not HTTP, a slash, a digit, a dot and a digit (RFC 9112 section 2.3).</summary>
    MalformedVersion,

    /// <summary>The version is well-formed, but neither HTTP/1.0 nor HTTP/1.1.</summary>
    UnknownVersion,

    /// <summary>The status line ends with the status code, without the SP that is due even if there is no reason phrase (RFC 9112 section 4).</summary>
    MissingReasonSpace,

    /// <summary>The reason phrase has a control octet other than HTAB (RFC 9112 section 4).</summary>
    InvalidReasonOctet,

    /// <summary>A header or trailer section is longer than <see cref="ReaderLimits.FieldSection"/>, or all of them are than <see cref="ReaderLimits.FieldSectionsInAll"/>; stops the reader.</summary>
    FieldSectionTooLarge,

    /// <summary>A header or trailer section has more lines than <see cref="ReaderLimits.FieldLines"/>; stops the reader.</summary>
    TooManyFieldLines,

    /// <summary>A line that begins with whitespace stands before the first field line; it is ignored (RFC 9112 section 2.2).</summary>
    WhitespaceBeforeFirstField,

    /// <summary>A field line goes on in a line that begins with whitespace (RFC 9112 section 5.2).</summary>
    ObsFold,

    /// <summary>A line of a section has no colon; it is ignored (RFC 9112 section 5).</summary>
    LineWithoutColon,

    /// <summary>A field line begins with the colon (RFC 9112 section 5).</summary>
    EmptyFieldName,

    /// <summary>Whitespace stands between the field name and the colon (RFC 9112 section 5.1).</summary>
    SpaceBeforeColon,

    /// <summary>The field name has an octet that no token has (RFC 9110 section 5.1).</summary>
    InvalidFieldName,

    /// <summary>The field value has a NUL (RFC 9110 section 5.5).</summary>
    NulInValue,

    /// <summary>The field value has a control octet other than HTAB, NUL and CR (RFC 9110 section 5.5).</summary>
    ControlOctetInValue,

    /// <summary>Content-Length is given more than once, always with the same value (RFC 9112 section 6.3).</summary>
    IdenticalContentLengths,

    /// <summary>Content-Length is given with different values; stops the reader where the framing depends on it (RFC 9112 section 6.3).</summary>
    DifferingContentLengths,

    /// <summary>Content-Length is not made of digits; stops the reader where the framing depends on it and no single number can be made out (RFC 9110 section 8.6).</summary>
    InvalidContentLength,

    /// <summary>Content-Length is 2^63 or more, so that it is never reached.</summary>
    ContentLengthOverflow,

    /// <summary>Both Content-Length and Transfer-Encoding are there; the latter is followed (RFC 9112 section 6.2).</summary>
    ContentLengthAndTransferEncoding,

    /// <summary>A 1xx response has Content-Length (RFC 9110 section 8.6).</summary>
    ContentLengthOn1xx,

    /// <summary>A 204 response has Content-Length (RFC 9110 section 8.6).</summary>
    ContentLengthOn204,

    /// <summary>A 2xx response to CONNECT has Content-Length (RFC 9110 section 8.6).</summary>
    ContentLengthOnConnect,

    /// <summary>A 1xx response has Transfer-Encoding (RFC 9112 section 6.1).</summary>
    TransferEncodingOn1xx,

    /// <summary>A 204 response has Transfer-Encoding (RFC 9112 section 6.1).</summary>
    TransferEncodingOn204,

    /// <summary>A 2xx response to CONNECT has Transfer-Encoding (RFC 9112 section 6.1).</summary>
    TransferEncodingOnConnect,

    /// <summary>A response of a version before HTTP/1.1 has Transfer-Encoding (RFC 9112 section 6.1).</summary>
    TransferEncodingInHttp10,

    /// <summary>Transfer-Encoding is not a list of transfer codings; what is malformed counts as an unknown coding (RFC 9112 section 6.1).</summary>
    InvalidTransferEncoding,

    /// <summary>The list in Transfer-Encoding has an empty element (RFC 9110 section 5.6.1).</summary>
    EmptyTransferCoding,

    /// <summary>The chunked transfer coding has parameters (RFC 9112 section 7.1).</summary>
    ChunkedWithParameters,

    /// <summary>The chunked transfer coding is listed more than once (RFC 9112 section 6.1).</summary>
    TransferEncodingTwiceChunked,

    /// <summary>The last transfer coding is not chunked, so the content ends with the connection; lawful where the server then closes (RFC 9112 section 6.1).</summary>
    TransferEncodingNotFinalChunked,

    /// <summary>A line with a chunk size is longer than <see cref="ReaderLimits.ChunkLine"/>; stops the reader.</summary>
    ChunkLineTooLong,

    /// <summary>A line that has to have a chunk size is empty, or has none before its extensions; stops the reader (RFC 9112 section 7.1).</summary>
    EmptyChunkSize,

    /// <summary>A chunk size is not made of hexadecimal digits; stops the reader (RFC 9112 section 7.1).</summary>
    InvalidChunkSize,

    /// <summary>A chunk size is 2^63 or more, so that it is never reached (RFC 9112 section 7.1).</summary>
    ChunkSizeOverflow,

    /// <summary>Whitespace stands before a chunk size, or between it and the line terminator (RFC 9112 section 7.1).</summary>
    WhitespaceAroundChunkSize,

    /// <summary>Whitespace stands where the grammar allows it for historical reasons only and no sender may use it (RFC 9110 section 5.6.3).</summary>
    BadWhitespace,

    /// <summary>What follows a chunk size does not match the grammar of chunk extensions; it is ignored (RFC 9112 section 7.1.1).</summary>
    MalformedChunkExtension,

    /// <summary>No line terminator follows the data of a chunk; stops the reader (RFC 9112 section 7.1).</summary>
    MissingChunkDataCrlf,

    /// <summary>The empty line that ends a chunked body is missing: a status line, or the end of the connection, stands there (RFC 9112 section 7.1).</summary>
    MissingFinalCrlf,

    /// <summary>Content-Length or Transfer-Encoding stands in the trailer section; it is not followed (RFC 9110 section 6.5.1).</summary>
    FramingFieldInTrailer,

    /// <summary>The connection ended before the header section did (RFC 9112 section 8).</summary>
    TruncatedHeaderSection,

    /// <summary>The connection ended before the content did (RFC 9112 section 8).</summary>
    TruncatedContent,

    /// <summary>The connection ended within the trailer section (RFC 9112 section 8).</summary>
    TruncatedTrailerSection,
}
