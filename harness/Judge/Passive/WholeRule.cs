using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>A rule that compares an answer to Range with the whole that the same request got before.</summary>
internal sealed class WholeRule : IPassiveRule
{
    private readonly Wholes _wholes = new();

    public required string Name { get; init; }

    public required string Title { get; init; }

    public Level Level { get; init; } = Level.Must;

    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Which pairs of whole and answer the rule speaks of.</summary>
    public required Func<Response, ObservedResponse, bool> Concerns { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public required Func<Response, ObservedResponse, PassiveFinding?> Judges { get; init; }

    public bool AppliesTo(ObservedResponse observed)
    {
        _wholes.Keep(observed);
        return observed.Response is { Status: 206 or 416, IsComplete: true } && _wholes.For(observed) is { } whole && Concerns(whole, observed);
    }

    public PassiveFinding? Look(ObservedResponse observed) => Judges(_wholes.For(observed)!, observed);
}
