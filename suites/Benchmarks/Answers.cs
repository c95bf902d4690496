using System.Text;

namespace HttpConformance.Benchmarks;

/// <summary>Responses as servers send them.</summary>
internal static class Answers
{
    private const string Head = "HTTP/1.1 200 OK\r\nDate: Wed, 04 Mar 2026 05:06:07 GMT\r\nServer: canned\r\nContent-Type: text/plain\r\nCache-Control: no-store\r\n";

    public static byte[] WithLength(int length) =>
        Encoding.ASCII.GetBytes($"{Head}Content-Length: {length}\r\n\r\n{new string('x', length)}");

    public static byte[] InChunks(int chunks, int size)
    {
        var chunk = $"{size:x}\r\n{new string('x', size)}\r\n";
        return Encoding.ASCII.GetBytes($"{Head}Transfer-Encoding: chunked\r\n\r\n{string.Concat(Enumerable.Repeat(chunk, chunks))}0\r\n\r\n");
    }
}
