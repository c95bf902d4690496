using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>What a check found out about the target: one row of every report.</summary>
public sealed record CheckResult
{
    /// <summary>The check: the fixture's path, with <c>[value]</c> for one of a family, or <c>passive/NAME</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One sentence: the server, and what a right one does.</summary>
    public required string Title { get; init; }

    /// <summary>The topic: the fixture's folder, or <c>passive</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The level that the check is held to.</summary>
    public required Level Level { get; init; }

    /// <summary>The requirements it serves.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Where the check stands, as <c>file:line</c>; empty for a passive rule.</summary>
    public string Source { get; init; } = "";

    /// <summary>Every foreseen outcome in words, in order, such as <c>pass: refused (HTTP/1.1 400, then close)</c>.</summary>
    public IReadOnlyList<string> Foreseen { get; init; } = [];

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why the verdict is what it is, in words that name what came.</summary>
    public required string Reason { get; init; }

    /// <summary>For a Fatal, whether the target serves again; a baseline accepts no other.</summary>
    public bool CameBack { get; init; }

    /// <summary>Why the baseline lists this Fail or Fatal; <see langword="null"/> where it does not.</summary>
    public string? BaselineReason { get; init; }

    /// <summary>The last day, in UTC, on which the baseline accepts this Fail; <see langword="null"/> for no end.</summary>
    public DateOnly? BaselineUntil { get; init; }

    /// <summary>What the vendor says about this Fail, in the vendor's own words; empty where nothing.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Whether the baseline lists the check and it did not fail.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the run and its confirmation came to the same verdict.</summary>
    public bool IsStable { get; init; } = true;

    /// <summary>How long the check took, its confirmation included.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The exchange that the verdict rests on.</summary>
    public Transcript Transcript { get; init; } = Transcript.Empty;

    /// <summary>The exchange of the first run, where its verdict differed from that of the confirmation.</summary>
    public Transcript? OtherTranscript { get; init; }

    /// <summary>For a passive rule, the number of responses it looked at; otherwise 0.</summary>
    public int ResponsesSeen { get; init; }

    /// <summary>For a passive rule, the number of responses that it has something against; otherwise 0.</summary>
    public int ResponsesAtFault { get; init; }

    /// <summary>For a passive rule, what it has against some of them, the worst first; otherwise empty.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether the baseline lists this Fail or Fatal.</summary>
    public bool IsExpected => BaselineReason is not null;
}
