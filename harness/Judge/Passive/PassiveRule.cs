using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>A passive rule made of two functions.</summary>
internal sealed class PassiveRule : IPassiveRule
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public Level Level { get; init; } = Level.Must;

    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Which responses the rule speaks of; all of them by default.</summary>
    public Func<ObservedResponse, bool> Concerns { get; init; } = _ => true;

    /// <summary>What is wrong with such a response.</summary>
    public required Func<ObservedResponse, PassiveFinding?> Judges { get; init; }

    /// <summary>A rule that is broken by any of the given deviations.</summary>
    public static PassiveRule Of(string name, string title, IReadOnlyList<string> requirements, params DeviationKind[] kinds) => new()
    {
        Name = name,
        Title = title,
        Requirements = requirements,
        Judges = observed => observed.Deviations.FirstOrDefault(deviation => kinds.Contains(deviation.Kind)) is { } found
            ? PassiveFinding.Fail(OctetText.Printable(found.Message))
            : null,
    };

    // An HTTP/0.9 request line asks for an answer without a status line: such an answer is not HTTP/1.1 gone wrong.
    public bool AppliesTo(ObservedResponse observed) => observed.Request is not { Version: "" } && Concerns(observed);

    public PassiveFinding? Look(ObservedResponse observed) => Judges(observed);
}
