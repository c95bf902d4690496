namespace HttpConformance.Judge;

/// <summary>
/// When a turn is over. Each answer of a pipeline has its own time: a slow server that goes on answering is not a silent one.
/// </summary>
/// <param name="start">When the turn was sent.</param>
/// <param name="patience">The wait for the next answer.</param>
internal sealed class TurnClock(TimeSpan start, TimeSpan patience)
{
    /// <summary>However many answers keep coming, a turn ends.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private int _answers;

    public TimeSpan Deadline { get; private set; } = start + patience;

    /// <summary>Whether the deadline has passed; it moves when there are more answers than before.</summary>
    public bool IsOver(TimeSpan now, int answers)
    {
        var isOver = now >= Deadline;
        if (!isOver && answers > _answers)
        {
            _answers = answers;
            var latest = start + (Longest > patience ? Longest : patience);
            Deadline = now + patience < latest ? now + patience : latest;
        }

        return isOver;
    }

    /// <summary>Something more was sent, and is waited for as long.</summary>
    public void Restart(TimeSpan now) => Deadline = now + patience;
}
