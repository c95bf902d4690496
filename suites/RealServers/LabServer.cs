using System.Diagnostics;

namespace HttpConformance.RealServers;

/// <summary>
/// One server: a folder with <c>start</c>, <c>profile.yaml</c> and <c>packages</c>, the server's own package first. One that is no
/// Debian package has no line in <c>packages</c> for itself, and a program <c>version</c> that prints what it is.
/// </summary>
public sealed record LabServer(string Name)
{
    private string Folder => Path.Combine(LabFolder.Root, Name);

    public string Start => Path.Combine(Folder, "start");

    public string Profile => Path.Combine(Folder, "profile.yaml");

    public string Baseline => Path.Combine(LabFolder.Repository, "fixtures", "baselines", $"{Name}.yaml");

    private string[] Packages => File.ReadAllLines(Path.Combine(Folder, "packages"));

    public IReadOnlyList<string> MissingPackages() => [.. Packages.Where(package => !Query(package).StartsWith("installed ", StringComparison.Ordinal))];

    private string VersionProgram => Path.Combine(Folder, "version");

    /// <summary>The package and its version, such as <c>nginx 1.22.1-9</c>.</summary>
    public string Version() => File.Exists(VersionProgram)
        ? OutputOf(VersionProgram).Trim()
        : Query(Packages[0])["installed ".Length..];

    public override string ToString() => Name;

    private static string Query(string package)
    {
        try
        {
            return OutputOf("dpkg-query", "-W", "-f", "${db:Status-Status} ${Package} ${Version}", package);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not a Debian system: nothing is installed.
            return "";
        }
    }

    private static string OutputOf(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        return process.StandardOutput.ReadToEnd();
    }
}
