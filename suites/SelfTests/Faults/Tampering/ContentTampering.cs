using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults that change the content of a request before it is used.</summary>
internal static class ContentTampering
{
    public static void Apply(Request request, ServerSettings settings)
    {
        var content = request.Content;
        request.Content = settings.Fault switch
        {
            Fault.ContentTrimmed => [.. content.AsSpan().TrimEnd("\r\n"u8)],
            Fault.ContentLineEndsChanged => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal)),
            Fault.ContentCutAtNul => [.. content.TakeWhile(octet => octet != 0)],
            Fault.ContentCutAtSub => [.. content.TakeWhile(octet => octet != 0x1A)],
            Fault.ContentRecoded => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(content)),
            Fault.ContentCutAt65535 => [.. content.Take(65_535)],
            Fault.ContentTailLeaks when content.Length > 0 => [.. content, .. request.Connection.LastContent.Skip(content.Length)],
            Fault.EmptyContentRecalled when content.Length == 0 => request.Connection.LastContent,
            _ => content,
        };
        if (content.Length > 0)
        {
            request.Connection.LastContent = content;
        }
    }
}
