using System.Globalization;
using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>Says what a client does.</summary>
internal static class StepWords
{
    public static ExplainedStep Of(SendAction action, TemplatePieces pieces) => action is SendAction.Write write
        ? new ExplainedStep(write.Connection, pieces.Of(write.Lines), "")
        : new ExplainedStep(action.Connection, [], Direction(action));

    private static string Direction(SendAction action) => action switch
    {
        SendAction.Connect => "the connection is opened, and nothing is sent yet",
        SendAction.Wait wait => $"{Time(wait.Time)} pass",
        SendAction.Later later => $"the clock of the cookie jars moves on by {Time(later.Time)}",
        SendAction.ByteByByte { Pause.Ticks: 0 } => "from here on one octet is sent at a time",
        SendAction.ByteByByte slow => $"from here on one octet is sent at a time, with {Time(slow.Pause)} between two",
        SendAction.HalfClose => "the client ends its sending direction and goes on reading",
        SendAction.Close => "the client closes the connection",
        _ => "the client resets the connection",
    };

    private static string Time(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => Number(time.TotalMilliseconds, "ms"),
        { TotalMinutes: < 2 } => Number(time.TotalSeconds, "s"),
        { TotalHours: < 2 } => Number(time.TotalMinutes, "minutes"),
        { TotalDays: < 2 } => Number(time.TotalHours, "hours"),
        _ => Number(time.TotalDays, "days"),
    };

    private static string Number(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {unit}");
}
