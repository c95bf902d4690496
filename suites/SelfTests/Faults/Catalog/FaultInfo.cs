namespace HttpConformance.SelfTests.Faults;

/// <summary>What a seeded fault is.</summary>
/// <param name="Fault">The switch that turns it on.</param>
/// <param name="Topic">The topic whose checks have to catch it.</param>
/// <param name="Requirement">The id, in the register, of the requirement that it violates.</param>
/// <param name="Sentence">What the server does wrong.</param>
internal sealed record FaultInfo(Fault Fault, FaultTopic Topic, string Requirement, string Sentence)
{
    /// <summary>The name of the switch.</summary>
    public string Name => Fault.ToString();

    /// <summary>Ids of checks and of passive rules, one of which has to catch it, and of checks that give a passive rule something to see.</summary>
    public IReadOnlyList<string> CaughtBy { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
