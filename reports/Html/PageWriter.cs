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
        where TPage : IComponent
    {
        var pieces = new LatePieces();
        using var services = new ServiceCollection().AddCascadingValue(_ => pieces).BuildServiceProvider();
        using var late = new LatePiecesWriter(writer, pieces, (component, view) => Render(services, component, view, writer));
        var page = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
        Render(services, typeof(TPage), page, late);
    }

    /// <summary>A renderer keeps what it has rendered until its end, so each component gets its own.</summary>
    private static void Render(IServiceProvider services, Type component, ParameterView parameters, TextWriter writer) =>
        // Nothing in the pages waits for anything, so the task is done when it is returned.
        RenderAsync(services, component, parameters, writer).GetAwaiter().GetResult();

    private static async Task RenderAsync(IServiceProvider services, Type component, ParameterView parameters, TextWriter writer)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(component, parameters)).WriteHtmlTo(writer));
    }
}
