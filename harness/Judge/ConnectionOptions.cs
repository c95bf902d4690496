using HttpConformance.Http;

namespace HttpConformance.Judge;

/// <summary>What the <c>Connection</c> field of a response says (RFC 9112 §9.3).</summary>
internal static class ConnectionOptions
{
    /// <summary>Whether the connection ends after the response: by the close option, by HTTP/1.0 without keep-alive, or because the end delimits the content.</summary>
    public static bool EndsConnection(Response response) =>
        response.Framing == Framing.Close
        || Has(response, "close")
        || (response.Version == "HTTP/1.0" && !Has(response, "keep-alive"));

    /// <summary>Whether a connection option is there, compared without case.</summary>
    public static bool Has(Response response, string option) => response.Fields.HasElement("Connection", option);
}
