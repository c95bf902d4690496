namespace HttpConformance.SelfTests.Faults;

/// <summary>What preconditions are evaluated against.</summary>
/// <param name="Evaluated">Whether they are evaluated at all: not where the answer would be neither 2xx nor 412.</param>
/// <param name="Current">The selected representation, if there is one.</param>
internal sealed record Selection(bool Evaluated, Representation? Current)
{
    public static Selection None { get; } = new(Evaluated: false, null);

    public static Selection Absent { get; } = new(Evaluated: true, null);

    /// <summary>A representation without validators.</summary>
    public static Selection Unvalidated { get; } = new(Evaluated: true, new Representation([], ""));
}
