using HttpConformance.Judge;
using HttpConformance.Reports.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HttpConformance.Reports;

/// <summary>Writes <c>report.html</c>, the report for people: one file that needs nothing beside it and fetches nothing.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page; the writer stays open.</summary>
    public static void Write(RunReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);

        // No component waits for anything, so the task is done when it is returned.
        WriteAsync(report, writer).GetAwaiter().GetResult();
    }

    private static async Task WriteAsync(RunReport report, TextWriter writer)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ReportPage.Report)] = report });
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReportPage>(parameters);
            page.WriteHtmlTo(writer);
        });
    }
}
