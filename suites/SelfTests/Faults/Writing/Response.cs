using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>A response before it is printed.</summary>
internal sealed class Response(int status)
{
    public int Status { get; set; } = status;

    public List<FieldLine> Fields { get; } = [];

    /// <summary>The content, also where it is only announced, as for HEAD.</summary>
    public byte[] Content { get; set; } = [];

    public bool Chunked { get; set; }

    /// <summary>Whether the connection closes after the response.</summary>
    public bool Close { get; set; }

    /// <summary>Whether the connection closes without the response saying so, as none may without need.</summary>
    public bool CloseUnannounced { get; set; }

    /// <summary>Whether the content goes out in several writes, its length unknown when the first is made.</summary>
    public bool Streamed { get; init; }

    /// <summary>Whether the content fails after half of it.</summary>
    public bool Aborted { get; init; }

    /// <summary>Fields that follow chunked content.</summary>
    public List<FieldLine> Trailers { get; } = [];

    public bool HasNoContent => Status is 101 or 204 or 304;

    public static Response Of(int status, string contentType, byte[] content) =>
        new Response(status) { Content = content }.With("Content-Type", contentType);

    public static Response Text(int status, string text) => Of(status, "text/plain", Encoding.Latin1.GetBytes(text));

    public Response With(string name, string value)
    {
        Fields.Add(new FieldLine(name, value));
        return this;
    }

    /// <summary>Adds the field where there is a value.</summary>
    public Response WithAny(string name, string? value) => value is null ? this : With(name, value);

    public string? Value(string name) => Fields.Find(line => line.Is(name))?.Value;

    public void Remove(string name) => Fields.RemoveAll(line => line.Is(name));

    public void Replace(string name, Func<string, string> change)
    {
        for (var at = 0; at < Fields.Count; at++)
        {
            if (Fields[at].Is(name))
            {
                Fields[at] = Fields[at] with { Value = change(Fields[at].Value) };
            }
        }
    }
}
