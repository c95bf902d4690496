using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>Dates that a server generates (RFC 9110 §5.6.7, §6.6.1 and §8.8.2).</summary>
internal static class DateRules
{
    private static readonly string[] DateFields = ["Date", "Last-Modified", "Expires"];
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(15);
    // Many servers refresh the text of Date once a second, so the two may come from neighbouring seconds.
    private static readonly TimeSpan ClockTick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Far = TimeSpan.FromHours(1);

    public static IEnumerable<IPassiveRule> Create() =>
    [
        new DateRule(),
        new PassiveRule
        {
            Name = "dates",
            Title = "The server writes dates as IMF-fixdate with the true weekday",
            Requirements = ["9110-5.6.7-generate-imf", "9110-5.6.7-day-name-true", "9110-5.6.7-date-case", "9110-5.6.7-date-no-extra-ws", "9110-8.8.2-last-modified-grammar", "9111-5.3-expires-grammar"],
            Concerns = observed => DateFields.Any(observed.Has),
            Judges = observed => observed.Response.Fields.FirstOrDefault(IsBadDate) is { } line
                ? PassiveFinding.Fail($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
                : null,
        },
        new PassiveRule
        {
            Name = "date-accurate",
            Title = "The server's Date is near the time at which it answers",
            Level = Level.Should,
            Requirements = ["9110-6.6.1-date-accurate", "9110-6.6.1-clockless-no-date"],
            Concerns = observed => DateOf(observed, "Date") is not null && !observed.Has("Age"),
            Judges = observed => Skew(Distance(DateOf(observed, "Date")!.Value, observed.BegunAt ?? observed.SeenAt, observed.SeenAt)),
        },
        new PassiveRule
        {
            Name = "last-modified-past",
            Title = "The server's Last-Modified is not later than its Date",
            Requirements = ["9110-8.8.2.1-not-future"],
            Concerns = observed => DateOf(observed, "Date") is not null && DateOf(observed, "Last-Modified") is not null,
            Judges = observed => DateOf(observed, "Last-Modified") - DateOf(observed, "Date") > ClockTick
                ? PassiveFinding.Fail("Last-Modified is later than Date")
                : null,
        },
    ];

    private static bool IsBadDate(FieldLine line) =>
        DateFields.Contains(line.Name, StringComparer.OrdinalIgnoreCase) && !HttpDate.TryParseImfFixdate(line.Value.Span, out _);

    private static DateTimeOffset? DateOf(ObservedResponse observed, string name) =>
        observed.Response.Fields.FirstNamed(name) is { } line && HttpDate.TryParseImfFixdate(line.Value.Span, out var date) ? date : null;

    /// <summary>How far a date lies before the first moment, or behind the last.</summary>
    private static TimeSpan Distance(DateTimeOffset date, DateTimeOffset first, DateTimeOffset last) =>
        date > last ? date - last : date < first ? date - first : TimeSpan.Zero;

    private static PassiveFinding? Skew(TimeSpan skew)
    {
        var text = $"Date is {skew.Duration():d\\.hh\\:mm\\:ss} {(skew > TimeSpan.Zero ? "ahead of" : "behind")} the clock of the suite";
        return skew.Duration() > Far ? PassiveFinding.Fail(text) : skew.Duration() > Near ? PassiveFinding.Warn(text) : null;
    }
}
