namespace HttpConformance.Replay;

/// <summary>A request as the suite sent it, as far as its octets can be read as one.</summary>
/// <param name="Method">The method as sent.</param>
/// <param name="Target">The request target as sent.</param>
/// <param name="Version">The version as sent; empty where the request line has none.</param>
public sealed record SentRequest(string Method, string Target, string Version)
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    /// <summary>The field lines sent so far, in order, without whitespace around names and values; lines without a colon are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => _fields;

    /// <summary>Whether a server cannot but see this request: nothing in front of it on the connection can be framed in more than one way.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether a field of that name was sent, however malformed its line.</summary>
    public bool Has(string fieldName) => Values(fieldName).Any();

    /// <summary>The values of the field lines of that name.</summary>
    public IEnumerable<string> Values(string fieldName) =>
        _fields.Where(line => line.Key.Equals(fieldName, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value);

    // The request counts as sent from its first line on, so that an answer that comes early finds it.
    internal void Add(string name, string value) => _fields.Add(new(name, value));
}
