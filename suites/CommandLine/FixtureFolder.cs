namespace HttpConformance.CommandLine;

/// <summary>Finds the fixtures that come with the tool.</summary>
internal static class FixtureFolder
{
    private const string Name = "fixtures";

    /// <summary>The folder beside the tool, as in the package; else, for a build within a checkout, that of the nearest folder above.</summary>
    /// <param name="baseDirectory">Where the tool stands.</param>
    public static string Find(string baseDirectory)
    {
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(Path.Combine(candidate, "requirements")))
            {
                return candidate;
            }
        }

        return Path.Combine(baseDirectory, Name);
    }
}
