namespace HttpConformance.SelfTests.Faults;

/// <summary>A request as far as it has been read.</summary>
internal sealed class Request(ConnectionMemory connection)
{
    public ConnectionMemory Connection { get; } = connection;

    public string Method { get; set; } = "";

    public string Target { get; set; } = "";

    /// <summary>The path, its unreserved octets decoded; <c>*</c> for the asterisk-form.</summary>
    public string Path { get; set; } = "";

    public string Query { get; set; } = "";

    /// <summary>Host and port that the request is for: those of an absolute-form, else those of Host.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The minor version, 0 or 1.</summary>
    public int Minor { get; set; } = 1;

    public bool WithoutVersion { get; set; }

    public List<FieldLine> Fields { get; } = [];

    /// <summary>The trailer fields of chunked content, apart from the others (RFC 9110 §6.5.1).</summary>
    public List<FieldLine> Trailers { get; } = [];

    public byte[] Content { get; set; } = [];

    /// <summary>Whether the framing fields announce content, be it empty.</summary>
    public bool Framed { get; set; }

    /// <summary>Whether the connection may persist after the response.</summary>
    public bool Persistent { get; set; } = true;

    public bool IsHead => Method is "HEAD";

    public bool IsGetOrHead => Method is "GET" or "HEAD";

    public IEnumerable<string> Values(string name) => Fields.Where(line => line.Is(name)).Select(line => line.Value);

    public bool Has(string name) => Fields.Exists(line => line.Is(name));

    /// <summary>The lines of that name joined to one list, or <see langword="null"/>.</summary>
    public string? Joined(string name) => Has(name) ? string.Join(", ", Values(name)) : null;

    /// <summary>The value of a field that is there exactly once, or <see langword="null"/>.</summary>
    public string? Single(string name) => Values(name).Take(2).ToArray() is [var only] ? only : null;
}
