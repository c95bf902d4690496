using System.Text;

namespace HttpConformance.Reports.Ci;

/// <summary>A line that GitHub Actions acts on, with everything in it escaped that would end a part of it.</summary>
internal static class WorkflowCommand
{
    public static string Of(string name, IEnumerable<(string Name, string Value)> properties, string message)
    {
        var parts = string.Join(',', properties.Where(property => property.Value.Length > 0).Select(property => $"{property.Name}={Property(property.Value)}"));
        return $"::{name}{(parts.Length == 0 ? "" : $" {parts}")}::{Data(message)}";
    }

    private static string Data(string text) => new StringBuilder(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A").ToString();

    private static string Property(string text) => new StringBuilder(Data(text)).Replace(":", "%3A").Replace(",", "%2C").ToString();
}
