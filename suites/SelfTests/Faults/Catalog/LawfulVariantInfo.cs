namespace HttpConformance.SelfTests.Faults;

/// <summary>What a lawful variant is.</summary>
/// <param name="Variant">The switch that turns it on.</param>
/// <param name="MissesShould">Whether a SHOULD is not met, so that a warning is right and a failure is not.</param>
/// <param name="Sentence">What the server does.</param>
internal sealed record LawfulVariantInfo(LawfulVariant Variant, bool MissesShould, string Sentence)
{
    /// <summary>Whether everyday requests are answered with the statuses of the plain server.</summary>
    public bool AnswersAlike { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() => Variant.ToString();
}
