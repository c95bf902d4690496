using HttpConformance.Judge;

namespace HttpConformance.Reports.Html;

/// <summary>Decides how many octets of a run the page shows, so that a browser can still open it.</summary>
internal static class ShownOctets
{
    /// <summary>The most octets of one run.</summary>
    public const int PerRun = 64 * 1024;

    private const int Fewest = 1024;
    private const long PerPage = 16 * 1024 * 1024;

    /// <summary>The limit for each run of the page: halved from 64 KiB until the page holds 16 MiB or the limit is 1 KiB.</summary>
    public static int LimitFor(RunReport report)
    {
        var lengths = report.Results
            .SelectMany(result => new[] { result.Transcript, result.OtherTranscript })
            .SelectMany(transcript => transcript?.Entries ?? [])
            .Select(entry => entry.Octets.Length)
            .ToList();
        var limit = PerRun;
        while (limit > Fewest && lengths.Sum(length => (long)Math.Min(length, limit)) > PerPage)
        {
            limit /= 2;
        }

        return limit;
    }
}
