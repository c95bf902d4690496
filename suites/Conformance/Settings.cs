using HttpConformance.Reports.Vendor;
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
        Shard = Shard,
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

    /// <summary>What the vendor says of the server; with a vendor, a product or a version <c>vendor.html</c> is written.</summary>
    public static VendorDetails Vendor => new()
    {
        Vendor = Find("vendor") ?? "",
        Product = Find("product") ?? "",
        ProductVersion = Find("product_version") ?? "",
        Environment = Find("environment") ?? "",
    };

    /// <summary>Which part of the checks to run; <see langword="null"/> for all of them.</summary>
    public static Shard? Shard => ReadShard(out var shard) is { } error ? throw new SettingsException($"SHARD: {error}") : shard;

    /// <summary>Whether the part that is to run has the check; where the setting is wrong the run says so, and not each topic.</summary>
    public static bool IsInShard(string id) => ReadShard(out var shard) is not null || (shard?.Contains(id) ?? true);

    private static string? ReadShard(out Shard? shard)
    {
        shard = null;
        return Find("shard") is { Length: > 0 } text ? Shard.TryParse(text, out shard) : null;
    }

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
