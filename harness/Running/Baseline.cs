namespace HttpConformance.Running;

/// <summary>The Fails of one server that somebody has read and found true.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Server">The server and version it was read on.</param>
/// <param name="Reasons">Why, by check id.</param>
public sealed record Baseline(string Name, string Server, IReadOnlyDictionary<string, string> Reasons)
{
    /// <summary>Nothing is expected to fail.</summary>
    public static Baseline Empty { get; } = new("", "", new Dictionary<string, string>(StringComparer.Ordinal));
}
