using System.Globalization;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults that need several requests in hand to go wrong.</summary>
internal static class PipelineTampering
{
    /// <summary>Whether requests that came together are read before the first is answered.</summary>
    public static bool TakesBatches(ServerSettings settings) => settings.Fault is Fault.AnswersByCompletion or Fault.AnswersMerged
        or Fault.SecondAndThirdSwapped or Fault.OnlyFourAnswered or Fault.GoodLostBeforeBad or Fault.LastAnswerTwice
        or Fault.FirstAnswerRepeated or Fault.LastAnswerHeld or Fault.GetOvertakesPut;

    /// <summary>The order in which the requests of a batch are performed.</summary>
    public static IEnumerable<int> Order(IReadOnlyList<Exchange> batch, ServerSettings settings) => settings.Is(Fault.GetOvertakesPut)
        ? Enumerable.Range(0, batch.Count).OrderBy(at => batch[at].Request is { Method: "GET" } ? 0 : 1)
        : Enumerable.Range(0, batch.Count);

    /// <summary>What is sent of the answers, in which order.</summary>
    public static IEnumerable<byte[]> Arrange(IReadOnlyList<Answer> answers, ServerSettings settings)
    {
        var octets = answers.Select(answer => answer.Octets).ToList();
        switch (settings.Fault)
        {
            case Fault.AnswersMerged when answers.Count > 1:
                return [Merged(answers)];
            case Fault.SecondAndThirdSwapped when answers.Count > 2:
                (octets[1], octets[2]) = (octets[2], octets[1]);
                return octets;
            case Fault.OnlyFourAnswered:
                return octets.Take(4);
            case Fault.GoodLostBeforeBad when answers[^1].Response.Status == 400:
                return octets.TakeLast(1);
            case Fault.LastAnswerTwice when answers.Count > 1:
                return octets.Append(octets[^1]);
            case Fault.FirstAnswerRepeated:
                return Enumerable.Repeat(octets[0], octets.Count);
            default:
                return octets;
        }
    }

    private static byte[] Merged(IReadOnlyList<Answer> answers)
    {
        byte[] content = [.. answers.SelectMany(answer => answer.Response.Content)];
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nDate: {answers[0].Response.Value("Date")}\r\nContent-Type: text/plain\r\nContent-Length: {content.Length}\r\n\r\n");
        return [.. Encoding.Latin1.GetBytes(head), .. content];
    }
}
