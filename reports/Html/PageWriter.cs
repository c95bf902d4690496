using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HttpConformance.Reports.Html;

/// <summary>Renders a page.</summary>
internal static class PageWriter
{
    /// <summary>Writes the page with these parameters.</summary>
    public static void Write<TPage>(TextWriter writer, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        // Nothing in the pages waits for anything, so the task is done when it is returned.
        WriteAsync<TPage>(writer, parameters).GetAwaiter().GetResult();

    private static async Task WriteAsync<TPage>(TextWriter writer, IEnumerable<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(view);
            page.WriteHtmlTo(writer);
        });
    }
}
