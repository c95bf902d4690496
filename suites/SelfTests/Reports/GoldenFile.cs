using System.Text;

namespace HttpConformance.SelfTests.Reports;

/// <summary>Compares a text with the file beside the tests that says what it has to be.</summary>
internal static class GoldenFile
{
    /// <summary>Fails where the text differs; with <c>GOLDEN=write</c> in the environment the file is written instead.</summary>
    public static void ShouldHold(string name, string actual)
    {
        var path = Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", "Reports", name);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        actual.ShouldBe(expected, $"{name} differs; where the change is meant, run the test with -e GOLDEN=write and read the diff.");
    }
}
