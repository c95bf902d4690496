using System.Text;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

/// <summary>Writes down what a reader has read.</summary>
internal static class Reading
{
    /// <summary>What tables compare: status, framing, content and deviations of each response, and how the reading ended.</summary>
    public static string Summary(ResponseReader reader, IReadOnlyList<int> marks)
    {
        var parts = reader.Responses.Select(response => Summary(response, marks)).ToList();
        if (reader.Partial is { } partial)
        {
            parts.Add((partial.Truncated ? "truncated " : "partial ") + Summary(partial, marks));
        }

        if (reader.Deviations.Count > 0)
        {
            parts.Add("outside" + Summary(reader.Deviations, marks));
        }

        if (reader.IsStopped)
        {
            parts.Add($"{reader.StopReason}@{Position(reader.LeftoverOffset, marks)} {Quote(reader.Leftover.Span)}");
        }

        return string.Join("; ", parts);
    }

    /// <summary>Everything there is, for comparing two readings of the same octets.</summary>
    public static string Description(ResponseReader reader)
    {
        var text = new StringBuilder();
        foreach (var response in reader.Responses)
        {
            Describe(response, "response", text);
        }

        if (reader.Partial is { } partial)
        {
            Describe(partial, "partial", text);
        }

        text.Append(null, $"reader at {reader.Offset}, {reader.StopReason}, ended {reader.IsEnded}, unanswered {reader.UnansweredRequests}\n");
        text.Append(null, $"leftover at {reader.LeftoverOffset}, {reader.LeftoverLength} octets {Quote(reader.Leftover.Span)}\n");
        Describe(reader.Deviations, reader.UnlistedDeviations, text);
        return text.ToString();
    }

    public static string Quote(ReadOnlySpan<byte> octets)
    {
        var text = new StringBuilder("'");
        foreach (var octet in octets)
        {
            text.Append(octet switch
            {
                (byte)'\r' => "\\r",
                (byte)'\n' => "\\n",
                (byte)'\t' => "\\t",
                < 0x20 or > 0x7E => $"\\x{octet:x2}",
                _ => ((char)octet).ToString(),
            });
        }

        return text.Append('\'').ToString();
    }

    private static string Summary(Response response, IReadOnlyList<int> marks) =>
        $"{response.Status} {response.Framing} {Quote(response.Content.Kept.Span)}"
        + (response.Content.IsKeptWhole ? "" : $"+{response.Content.Length - response.Content.Kept.Length}")
        + Summary(response.Deviations, marks);

    private static string Summary(IReadOnlyList<Deviation> deviations, IReadOnlyList<int> marks) =>
        string.Concat(deviations.Select(deviation => $" {deviation.Kind}@{Position(deviation.Offset, marks)}"));

    private static string Position(long offset, IReadOnlyList<int> marks)
    {
        var mark = marks.ToList().IndexOf((int)offset);
        return mark < 0 ? offset.ToString() : ((char)('a' + mark)).ToString();
    }

    private static void Describe(Response response, string title, StringBuilder text)
    {
        text.Append(null, $"{title} {response.StartOffset}..{response.ContentOffset}..{response.EndOffset}");
        text.Append(null, $" to {response.Method ?? "nobody"}, {(response.IsComplete ? "complete" : response.Truncated ? "truncated" : "open")}");
        text.Append(response.IsInterim ? ", interim" : "").Append(response.Unsolicited ? ", unsolicited" : "").Append('\n');
        text.Append(null, $"  {response.Version} {response.Status} {Quote(response.Reason.Span)} from {Quote(response.StatusLine.Span)}\n");
        Describe(response.Fields, "field", text);
        text.Append(null, $"  {response.Framing}, {response.Content.Length} octets {Quote(response.Content.Kept.Span)}");
        text.Append(null, $" {Convert.ToHexStringLower(response.Content.Sha256.Span[..4])}\n");
        if (response.Chunked is { } chunked)
        {
            text.Append(null, $"  {chunked.ChunkCount} chunks, {chunked.ExtensionCount} extensions");
            foreach (var extension in chunked.Extensions)
            {
                text.Append(null, $" {extension.Name}={(extension.Value is { } value ? Quote(value.Span) : "none")}@{extension.Offset}");
            }

            text.Append('\n');
        }

        Describe(response.Trailers, "trailer", text);
        Describe(response.Deviations, response.UnlistedDeviations, text);
    }

    private static void Describe(IReadOnlyList<FieldLine> lines, string title, StringBuilder text)
    {
        foreach (var line in lines)
        {
            text.Append(null, $"  {title} {Quote(Encoding.Latin1.GetBytes(line.Name))}: {Quote(line.Value.Span)} at {line.Offset} from {Quote(line.Raw.Span)}\n");
        }
    }

    private static void Describe(IReadOnlyList<Deviation> deviations, long unlisted, StringBuilder text)
    {
        foreach (var deviation in deviations)
        {
            text.Append(null, $"  ! {deviation.Kind} at {deviation.Offset}: {deviation.Message}\n");
        }

        text.Append(unlisted > 0 ? $"  ! and {unlisted} more\n" : "");
    }
}
