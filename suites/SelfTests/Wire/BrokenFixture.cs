namespace HttpConformance.SelfTests.Wire;

/// <summary>A file with errors; characters stand for octets.</summary>
internal sealed record BrokenFixture(string Name, string Text)
{
    public static IEnumerable<BrokenFixture> All =>
        [.. BrokenFiles.All, .. BrokenFields.All, .. BrokenSends.All, .. BrokenOutcomes.All, .. BrokenAnswers.All, .. BrokenNames.All];

    public override string ToString() => Name;
}
