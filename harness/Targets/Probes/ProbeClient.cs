using System.Security.Cryptography;
using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Targets.Probes;

/// <summary>Sends the requests of probes, each on a connection of its own, and keeps what came back.</summary>
internal sealed class ProbeClient(TargetSession target, CancellationToken cancellationToken)
{
    private readonly List<SingleAnswer> _answers = [];

    /// <summary>Text that no target can know.</summary>
    public string Nonce { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Every answer so far.</summary>
    public IReadOnlyList<SingleAnswer> Answers => _answers;

    /// <summary>Whether the target answers 200 at a path where nothing can be: a 200 shows nothing then.</summary>
    public bool AnswersAnything { get; private set; }

    public async Task LearnWhatNothingLooksLikeAsync() => AnswersAnything = (await AskAsync("GET", $"/{Nonce}")).Status == 200;

    public async Task<SingleAnswer> AskAsync(string method, string path, IEnumerable<string>? fields = null, string? content = null, string? host = null)
    {
        var answer = await SingleRequest.SendAsync(target, method, path, fields ?? [], content, target.Profile.Deadlines.Response, cancellationToken, host);
        Keep(answer);
        return answer;
    }

    /// <summary>Asks for another protocol, and then says the nonce in it.</summary>
    /// <returns>Whether the nonce came back behind a 101.</returns>
    public async Task<bool> ConverseAsync(string path, string protocol)
    {
        var (answer, isEchoed) = await UpgradeRequest.SendAsync(target, path, protocol, Nonce, cancellationToken);
        Keep(answer);
        return isEchoed;
    }

    public async Task<bool> IsThereAsync(string path) => !AnswersAnything && await AnswersAsync(path, status => status is >= 200 and < 300);

    public async Task<bool> AnswersAsync(string path, Predicate<int> isExpected) => isExpected((await AskAsync("GET", path)).Status);

    /// <summary>Whether a 200 shows the text.</summary>
    public static bool Shows(SingleAnswer answer, string text) =>
        Begun(answer) is { Status: 200 } response && response.Content.Kept.Span.IndexOf(Encoding.Latin1.GetBytes(text)) >= 0;

    /// <summary>The content of a 200 as Latin-1; empty for anything else.</summary>
    public static string Text(SingleAnswer answer) =>
        Begun(answer) is { Status: 200 } response ? Encoding.Latin1.GetString(response.Content.Kept.Span) : "";

    /// <summary>The values of a field as Latin-1.</summary>
    public static IEnumerable<string> Values(SingleAnswer answer, string name) =>
        (Begun(answer)?.Fields ?? []).Where(line => line.Is(name)).Select(line => Encoding.Latin1.GetString(line.Value.Span));

    /// <summary>The final response, whole or not.</summary>
    public static Response? Begun(SingleAnswer answer) => answer.Response ?? answer.Incomplete;

    private void Keep(SingleAnswer answer)
    {
        lock (_answers)
        {
            _answers.Add(answer);
        }
    }
}
