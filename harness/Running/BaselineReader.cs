using HttpConformance.Yaml;

namespace HttpConformance.Running;

/// <summary>Reads baselines: YAML files that list the Fails that are known and why they are accepted.</summary>
public static class BaselineReader
{
    /// <summary>Reads a baseline.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static Baseline Load(string file)
    {
        var source = YamlSource.Load(file);
        source.RefuseUnknownKeys(source.Root, ["server", "checks"], "key");
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, id, reason) in source.Pairs(source.Root, "checks"))
        {
            if (!reason.Contains('§', StringComparison.Ordinal))
            {
                source.Add(key, $"'{id}' needs a reason that names the section, such as \"RFC 9112 §6.1: answers, but does not close\"");
            }

            reasons[id] = reason;
        }

        var server = source.Scalar(source.Root, "server") ?? "";
        source.ThrowIfErrors();
        return new Baseline(Path.GetFileNameWithoutExtension(file), server, reasons);
    }
}
