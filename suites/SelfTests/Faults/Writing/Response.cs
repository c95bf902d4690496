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

    public bool HasNoContent => Status is 204 or 304;

    public static Response Of(int status, string contentType, byte[] content) =>
        new Response(status) { Content = content }.With("Content-Type", contentType);

    public static Response Text(int status, string text) => Of(status, "text/plain", Encoding.Latin1.GetBytes(text));

    public Response With(string name, string value)
    {
        Fields.Add(new FieldLine(name, value));
        return this;
    }

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
