using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Shows what was made of a request, each piece as the hex digits of its octets.</summary>
internal sealed class ReflectEndpoint : IEndpoint
{
    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public Selection Select(Request request) => Selection.Unvalidated;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop)
    {
        var text = new StringBuilder();
        Append(text, "method", request.Method);
        Append(text, "target", request.Target);
        Append(text, "authority", request.Authority);
        Append(text, "scheme", "http");
        request.Fields.ForEach(line => Append(text, "field", line.Name, line.Value));
        request.Trailers.ForEach(line => Append(text, "trailer", line.Name, line.Value));
        text.Append($"content-length {request.Content.Length}\n");
        var response = Response.Text(200, text.ToString());
        return Task.FromResult(request.Method is "OPTIONS" ? response.With("Allow", string.Join(", ", Methods)) : response);
    }

    private static void Append(StringBuilder text, string word, params ReadOnlySpan<string> pieces)
    {
        text.Append(word);
        foreach (var piece in pieces)
        {
            text.Append(' ').Append(Convert.ToHexStringLower(Encoding.Latin1.GetBytes(piece)));
        }

        text.Append('\n');
    }
}
