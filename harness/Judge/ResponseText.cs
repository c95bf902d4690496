using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Judge;

/// <summary>Puts responses into words.</summary>
internal static class ResponseText
{
    private const int ExcerptLength = 160;

    /// <summary>The status line and the size of the content.</summary>
    public static string Summary(Response response) => response.Content.Length == 0
        ? $"{response.Version} {response.Status}"
        : $"{response.Version} {response.Status} with {response.Content.Length} octets of content";

    /// <summary>The beginning of a content in quotes, or its size where nothing of it is text.</summary>
    public static string Excerpt(Content content)
    {
        if (content.Length == 0)
        {
            return "empty";
        }

        var kept = content.Kept.Span;
        var text = OctetText.Escape(kept[..Math.Min(kept.Length, ExcerptLength)]);
        return content.Length > ExcerptLength ? $"'{text}…' ({content.Length} octets)" : $"'{text}'";
    }
}
