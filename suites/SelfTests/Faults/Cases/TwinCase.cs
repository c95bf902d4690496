namespace HttpConformance.SelfTests.Faults;

/// <summary>What the fault-free server answers.</summary>
/// <param name="Sentence">What it does.</param>
/// <param name="Wire">What is sent; <see cref="RequestText.Marked"/> is sent behind it.</param>
/// <param name="Statuses">The status codes that come, a last 200 where the connection stayed open for the marked request.</param>
/// <param name="Shown">Texts that are among what comes.</param>
internal sealed record TwinCase(string Sentence, string Wire, string Statuses, params string[] Shown)
{
    /// <inheritdoc/>
    public override string ToString() => Sentence;
}
