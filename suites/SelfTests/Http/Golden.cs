namespace HttpConformance.SelfTests.Http;

/// <summary>Compares text with a file beside the test; UPDATE_GOLDEN=1 writes the file instead.</summary>
internal static class Golden
{
    public static void Check(string name, string text)
    {
        var path = Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing; UPDATE_GOLDEN=1 writes it");
        text.ShouldBe(File.ReadAllText(path));
    }
}
