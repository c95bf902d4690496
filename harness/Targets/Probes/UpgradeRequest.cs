using System.Text;
using HttpConformance.Http;
using HttpConformance.Replay;

namespace HttpConformance.Targets.Probes;

/// <summary>A request for another protocol, and octets in that protocol once a 101 has come.</summary>
internal static class UpgradeRequest
{
    /// <summary>Sends both, and reads until the text is there, the connection ends, or the deadline passes.</summary>
    /// <returns>What came, and whether the text came back behind a 101.</returns>
    public static async Task<(SingleAnswer Answer, bool IsEchoed)> SendAsync(
        TargetSession target, string path, string protocol, string text, CancellationToken cancellationToken)
    {
        var deadline = target.Profile.Deadlines.Response;
        var recorder = new TranscriptRecorder(target.TimeProvider);
        var signal = new AsyncSignal(target.TimeProvider);
        await using var connection = await Connection.OpenAsync(1, target.Connector, recorder, signal, ReaderLimits.Default, cancellationToken);
        var request = $"GET {path} HTTP/1.1\r\nHost: {target.Host}\r\nConnection: upgrade\r\nUpgrade: {protocol}\r\n\r\n";
        await connection.SendAsync(Encoding.ASCII.GetBytes(request), cancellationToken);
        var isInTunnel = false;
        while (true)
        {
            bool isSwitched;
            lock (recorder.Gate)
            {
                var final = connection.Reader.Responses.FirstOrDefault(response => !response.IsInterim);
                var isEchoed = isInTunnel && connection.Reader.Leftover.Span.IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
                isSwitched = final is { Status: 101 };
                if (isEchoed || (final is not null && !isSwitched) || connection.Ending != ConnectionEnding.None
                    || connection.Reader is { IsStopped: true, StopReason: not StopReason.Tunnel } || recorder.Elapsed >= deadline)
                {
                    return (SingleRequest.Answer(target, connection, final, recorder), isEchoed);
                }
            }

            if (isSwitched && !isInTunnel)
            {
                isInTunnel = true;
                await connection.SendAsync(Encoding.ASCII.GetBytes(text), cancellationToken);
            }
            else
            {
                await signal.WaitAsync(deadline - recorder.Elapsed, cancellationToken);
            }
        }
    }
}
