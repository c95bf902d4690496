using HttpConformance.Running;

namespace HttpConformance.Conformance;

/// <summary>What the caller asks for: the environment wins over the parameters of runsettings.</summary>
internal static class Settings
{
    /// <summary>The run that is asked for.</summary>
    public static RunRequest Request => new()
    {
        Target = Find("target"),
        FallsBackToEmbedded = true,
        Profile = FilePath("profile"),
        Baseline = FilePath("baseline"),
        UpdateBaseline = UpdateBaseline,
        IsStrict = IsStrict,
    };

    /// <summary>The baseline to write anew; what is not there yet is made.</summary>
    public static string? UpdateBaseline => Find("update_baseline") is { } path ? Path.GetFullPath(path, FixtureFiles.RepositoryRoot) : null;

    public static string Reports => Path.GetFullPath(Find("reports") ?? Path.Combine(FixtureFiles.RepositoryRoot, "reports", "out"));

    public static bool IsStrict => Find("strict") switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw new SettingsException($"STRICT: '{other}' is neither true nor false"),
    };

    private static string? Find(string name)
    {
        var value = Environment.GetEnvironmentVariable(name.ToUpperInvariant());
        return string.IsNullOrEmpty(value) ? TestContext.Parameters.Get(name) : value;
    }

    /// <summary>A path is meant from where the command was given, or from the top of the checkout.</summary>
    private static string? FilePath(string name)
    {
        var path = Find(name);
        return path is null || Path.IsPathRooted(path) || File.Exists(path) ? path : Path.Combine(FixtureFiles.RepositoryRoot, path);
    }
}
