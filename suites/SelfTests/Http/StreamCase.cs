using System.Text;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

/// <summary>What a server sends on one connection, and what is to be read from it.</summary>
/// <param name="Name">A sentence.</param>
/// <param name="Marked">The octets as Latin-1; each ‸ marks a position, named a, b, c … in <paramref name="Expected"/>.</param>
/// <param name="Expected">As <c>Reading.Summary</c> writes it.</param>
/// <param name="Methods">The methods of the requests, separated by blanks.</param>
internal sealed record StreamCase(string Name, string Marked, string Expected, string Methods = "GET")
{
    private const char Mark = '‸';

    public ReaderLimits Limits { get; init; } = ReaderLimits.Default;

    /// <summary>Whether the connection ends after the octets.</summary>
    public bool Ends { get; init; }

    public bool IsReset { get; init; }

    public byte[] Octets => Encoding.Latin1.GetBytes(Marked.Replace(Mark.ToString(), "", StringComparison.Ordinal));

    public IReadOnlyList<int> Marks => [.. Marked.Select((c, i) => (c, i)).Where(x => x.c == Mark).Select((x, n) => x.i - n)];

    public ResponseReader NewReader()
    {
        var reader = new ResponseReader(Limits);
        foreach (var method in Methods.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            reader.Expect(method);
        }

        return reader;
    }

    public ResponseReader Read()
    {
        var reader = NewReader();
        reader.Feed(Octets);
        End(reader);
        return reader;
    }

    public void End(ResponseReader reader)
    {
        if (Ends)
        {
            reader.End(IsReset);
        }
    }

    public override string ToString() => Name;
}
