using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>What a passive rule has against a response.</summary>
/// <param name="Verdict">Fail, Warn, or Info where nothing forbids it.</param>
/// <param name="Reason">What is wrong, in words that name what came.</param>
internal sealed record PassiveFinding(Verdict Verdict, string Reason)
{
    public static PassiveFinding Fail(string reason) => new(Verdict.Fail, reason);

    public static PassiveFinding Warn(string reason) => new(Verdict.Warn, reason);

    public static PassiveFinding Info(string reason) => new(Verdict.Info, reason);
}
