using HttpConformance.Reports.Markdown;

namespace HttpConformance.Reports.Changes;

/// <summary>What changed, as Markdown.</summary>
public static class ChangesMarkdown
{
    /// <summary>Writes a section; the writer stays open.</summary>
    public static void Write(ReportChanges changes, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(writer);

        var page = new MarkdownPage(writer);
        page.Line("# Changes");
        page.Line($"**{MarkdownText.Plain(ChangesText.Line(changes))}**");
        page.Checks("New", changes.Worse);
        page.Names("Fixed", changes.Fixed);
        page.Names("Still failing", changes.StillFailing);
        page.Names("Failed before, not tested now", changes.NotTested);
    }
}
