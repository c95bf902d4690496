namespace HttpConformance.Reports.Coverage;

/// <summary>The documents that requirements come from, in the order of the reports, and what their chapters are about.</summary>
internal static class Documents
{
    private static readonly (string Name, string Title, Dictionary<string, string> Chapters)[] Known =
    [
        ("RFC 9112", "HTTP/1.1", new(StringComparer.Ordinal)
        {
            ["2"] = "Message", ["3"] = "Request line", ["4"] = "Status line", ["5"] = "Field syntax", ["6"] = "Message body",
            ["7"] = "Transfer codings", ["8"] = "Incomplete messages", ["9"] = "Connection management", ["10"] = "Messages as data",
            ["11"] = "Security", ["12"] = "IANA", ["B"] = "Differences to MIME", ["C"] = "Earlier versions",
        }),
        ("RFC 9110", "HTTP semantics", new(StringComparer.Ordinal)
        {
            ["2"] = "Conformance", ["3"] = "Core concepts", ["4"] = "Identifiers", ["5"] = "Fields", ["6"] = "Message abstraction",
            ["7"] = "Routing", ["8"] = "Representation", ["9"] = "Methods", ["10"] = "Message context", ["11"] = "Authentication",
            ["12"] = "Content negotiation", ["13"] = "Conditional requests", ["14"] = "Range requests", ["15"] = "Status codes",
            ["16"] = "Extending HTTP", ["17"] = "Security",
        }),
        ("RFC 9111", "HTTP caching", new(StringComparer.Ordinal)
        {
            ["1"] = "Introduction", ["3"] = "Storing", ["4"] = "Reusing", ["5"] = "Fields", ["7"] = "Security",
        }),
        ("RFC 6265bis", "Cookies", new(StringComparer.Ordinal)
        {
            ["3"] = "Overview", ["4"] = "Servers", ["5"] = "User agents", ["6"] = "Implementation", ["7"] = "Privacy", ["8"] = "Security",
        }),
        ("RFC 6265", "Cookies, before", new(StringComparer.Ordinal)),
        ("RFC 6585", "More status codes", new(StringComparer.Ordinal)),
        ("RFC 3986", "URIs", new(StringComparer.Ordinal)),
    ];

    public static string TitleOf(string document) => Known.FirstOrDefault(known => known.Name == document).Title
        ?? (document.Length == 0 ? "Beyond the RFCs" : "");

    public static string TitleOf(string document, string chapter) =>
        Known.FirstOrDefault(known => known.Name == document).Chapters?.GetValueOrDefault(chapter) ?? "";

    /// <summary>Known documents first, in their order; what names no document last.</summary>
    public static string SortKey(string document)
    {
        var index = Array.FindIndex(Known, known => known.Name == document);
        return index >= 0 ? $"0{index}" : document.Length > 0 ? $"1{document}" : "2";
    }
}
