namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>A piece of a content.</summary>
/// <param name="First">The first octet, counted from 0.</param>
/// <param name="Last">The last octet, included.</param>
internal sealed record ByteRange(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Overlaps(ByteRange other) => First <= other.Last && other.First <= Last;

    /// <summary>The value of <c>Content-Range</c> (RFC 9110 §14.4).</summary>
    public string ContentRange(int completeLength) => $"bytes {First}-{Last}/{completeLength}";
}
