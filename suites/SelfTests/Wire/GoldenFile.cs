namespace HttpConformance.SelfTests.Wire;

/// <summary>Expected texts in sections, in a file beside the test. UPDATE_GOLDEN=1 writes what came instead of comparing.</summary>
internal sealed class GoldenFile(string name)
{
    private const string Heading = "## ";

    private readonly string _path = Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", "Wire", name);

    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public IReadOnlyDictionary<string, string> Read()
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(_path))
        {
            return sections;
        }

        foreach (var section in ('\n' + File.ReadAllText(_path)).Split('\n' + Heading).Skip(1))
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(section[..end], section[(end + 1)..].TrimEnd('\n'));
        }

        return sections;
    }

    public void Write(IEnumerable<(string Name, string Text)> sections) =>
        File.WriteAllText(_path, string.Join("\n\n", sections.Select(section => $"{Heading}{section.Name}\n{section.Text}")) + '\n');
}
