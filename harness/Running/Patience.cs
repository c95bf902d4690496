using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>
/// How long the first, concurrent pass waits for an outcome: a multiple of what the target needs for well-formed requests,
/// so that a quick target is not waited for in vain. What is cut off too early is tried again with the full deadline.
/// </summary>
internal sealed class Patience(Deadlines deadlines)
{
    /// <summary>How many answers have to be noted before they say anything.</summary>
    public const int Enough = 8;

    private const int Window = 64;
    private const int Multiple = 20;

    /// <summary>Answers that the target delays on purpose come later than those to controls.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(400);

    private readonly Lock _gate = new();
    private readonly TimeSpan[] _latest = new TimeSpan[Window];
    private int _count;

    /// <summary>The wait for the outcome of one turn in the first pass.</summary>
    public TimeSpan FirstPass
    {
        get
        {
            lock (_gate)
            {
                if (_count < Enough)
                {
                    return deadlines.FirstPass;
                }

                // The slow ones of the controls seen last, but not the slowest: the first of a run are slow for reasons of their own.
                var seen = _latest[..Math.Min(_count, Window)];
                Array.Sort(seen);
                var wait = seen[(seen.Length - 1) * 3 / 4] * Multiple;
                return wait < Shortest ? Min(Shortest, deadlines.FirstPass) : Min(wait, deadlines.FirstPass);
            }
        }
    }

    /// <summary>Notes how long a control took.</summary>
    public void Note(TimeSpan control)
    {
        lock (_gate)
        {
            _latest[_count++ % Window] = control;
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
