using HttpConformance.Reports.Catalog;
using HttpConformance.Reports.Html;
using HttpConformance.Running;

namespace HttpConformance.Reports;

/// <summary>Writes the page of all checks with their explanations: one file that needs no target, nothing beside it, and fetches nothing.</summary>
public static class ChecksPage
{
    /// <summary>Writes the page; the writer stays open.</summary>
    public static void Write(SuiteFiles suite, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(writer);

        PageWriter.Write<CatalogPage>(writer, (nameof(CatalogPage.Suite), suite));
    }
}
