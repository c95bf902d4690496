using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// Date on every 2xx, 3xx and 4xx. A server without a clock is exempt from all of it, so a missing Date weighs only once
/// the server has shown that it has one.
/// </summary>
internal sealed class DateRule : IPassiveRule
{
    private bool _hasClock;

    public string Name => "date-present";

    public string Title => "The server with a clock sends Date with every 2xx, 3xx and 4xx response";

    public Level Level => Level.Must;

    public IReadOnlyList<string> Requirements => ["9110-6.6.1-date-present"];

    public bool AppliesTo(ObservedResponse observed) => observed.Response is { Status: >= 200 and < 500, IsComplete: true };

    public PassiveFinding? Look(ObservedResponse observed)
    {
        _hasClock |= observed.Has("Date");
        if (observed.Has("Date"))
        {
            return null;
        }

        return _hasClock
            ? PassiveFinding.Fail("there is no Date field, although other responses have one")
            : PassiveFinding.Warn("there is no Date field; a server without a clock may leave it out everywhere");
    }
}
