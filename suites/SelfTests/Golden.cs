using System.Text;

namespace HttpConformance.SelfTests;

/// <summary>Compares a text with the file beside the tests that says what it has to be.</summary>
internal static class Golden
{
    /// <summary>Fails where the text differs; with UPDATE_GOLDEN=1 in the environment the file is written instead.</summary>
    /// <param name="name">The file, from the folder of the tests on.</param>
    /// <param name="actual">The text that came.</param>
    public static void ShouldHold(string name, string actual)
    {
        var path = Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        actual.ShouldBe(expected, $"{name} differs; where the change is meant, run the test with -e UPDATE_GOLDEN=1 and read the diff.");
    }
}
