using HttpConformance.Judge;
using HttpConformance.Reports;
using Microsoft.Playwright;

namespace HttpConformance.Browser;

/// <summary>What the tests of the matrix have in common.</summary>
internal abstract class MatrixFixture
{
    /// <summary>Writes a matrix into a folder of its own and answers with the page.</summary>
    protected static string Write(string name, IReadOnlyList<RunReport> reports) =>
        MatrixReport.Write(Path.Combine(BrowserFiles.Pages, name), reports)[0];

    /// <summary>The button of a check with a server.</summary>
    protected static ILocator Cell(OpenPage open, string id, int column) =>
        open.Page.Locator("#grid tr[data-verdicts]", new PageLocatorOptions { Has = open.Page.Locator($".id:text-is('{id}')") })
            .Locator("td").Nth(column).Locator("button");

    protected static ILocator Dialog(OpenPage open) => open.Page.Locator("dialog[open]");

    protected static Task<string> FocusAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string>("() => document.activeElement.closest('tr')?.querySelector('.id, .name')?.textContent + ' ' + document.activeElement.textContent");
}
