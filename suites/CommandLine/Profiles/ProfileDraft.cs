using System.Text;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Targets;

namespace HttpConformance.CommandLine.Profiles;

/// <summary>Writes a profile that says what was found, and in comments what else could be said.</summary>
internal static class ProfileDraft
{
    /// <summary>The profile, as YAML in ASCII.</summary>
    /// <param name="url">The URL that was probed.</param>
    /// <param name="profile">What the caller knew.</param>
    /// <param name="found">The report of the probes alone.</param>
    public static string Write(string url, TargetProfile profile, RunReport found)
    {
        var text = new StringBuilder();
        text.Append("# What the suite is told about a server. Every key is optional; an unknown one is an error.\n");
        text.Append($"# Probed {Amount.Of(found.StartedAt)}; {Server(found)}.\n\n");
        text.Append($"name: {Quoted(url)}\n");
        text.Append(url == RunRequest.Embedded ? "# url: http://127.0.0.1:8080\n" : $"url: {Quoted(url)}\n");
        text.Append(profile.Host is { } host ? $"host: {Quoted(host)}\n" : "# host: example.org         # the value of Host, where it is not that of the URL\n");
        text.Append(profile.Trust == TrustMode.Insecure ? "trust: insecure\n" : "# trust: insecure           # accepts any certificate of an https server\n");
        text.Append("# parallelism: 16           # checks at once; fewer for a small server\n");
        text.Append("# credentials: user:secret  # what opens 'private' by the Basic scheme\n");
        text.Append("# restart: systemctl restart my-server  # lets the suite start the server again when it stopped serving\n");
        AddPaths(text, profile, found);
        AddCapabilities(text, found);
        AddDeadlines(text, profile.Deadlines);
        return text.ToString();
    }

    private static string Server(RunReport found) =>
        found.Server.Length == 0 ? "its answers have no Server field" : $"its answers say 'Server: {CleanText.Ascii(found.Server)}'";

    private static void AddPaths(StringBuilder text, TargetProfile profile, RunReport found)
    {
        text.Append("\n# Where the server offers what checks need. A line with '#' was not found there: the checks that need it are skipped\n");
        text.Append("# until the line names a path that does what its comment says.\npaths:\n");
        foreach (var capability in CapabilityCatalog.All)
        {
            var mark = IsOffered(found, capability) ? "  " : "  # ";
            foreach (var (name, _) in capability.Paths)
            {
                text.Append($"{mark}{name}: {profile.PathOf(name)}".PadRight(44)).Append($"  # {capability.Summary}\n");
            }
        }
    }

    private static void AddCapabilities(StringBuilder text, RunReport found)
    {
        text.Append("\n# Taken as offered (true) or missing (false) without a probe. What a run finds by itself needs no line here.\ncapabilities: {}\n");
        foreach (var capability in CapabilityCatalog.All.Where(capability => capability.Name != "resource"))
        {
            text.Append($"#  {capability.Name}: {(IsOffered(found, capability) ? "true" : "false")}\n");
        }
    }

    private static void AddDeadlines(StringBuilder text, Deadlines deadlines)
    {
        text.Append("\n# How long to wait for what, in ms, s, m or h; a slow server needs more.\ndeadlines: {}\n");
        text.Append($"#  connect: {Time(deadlines.Connect)}\n#  response: {Time(deadlines.Response)}\n");
        text.Append($"#  first-pass: {Time(deadlines.FirstPass)}  # what is not passed by then is run again alone, with the full deadline\n");
        text.Append($"#  silence: {Time(deadlines.Silence)}\n#  run: {Time(deadlines.Run)}\n");
    }

    private static bool IsOffered(RunReport found, Capability capability) => found.Capabilities.GetValueOrDefault(capability.Name);

    private static string Time(TimeSpan time) => $"{time.TotalMilliseconds:0}ms";

    /// <summary>Within single quotes YAML knows one escape only, so that a URL stands as it is.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
