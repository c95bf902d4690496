namespace HttpConformance.SelfTests.Running;

/// <summary>Tests that read and write a baseline, which has the same lines at the beginning of each.</summary>
/// <param name="known">The text of the file.</param>
internal abstract class BaselineFileTests(string known)
{
    protected string BaselineFile { get; private set; } = "";

    [SetUp]
    public void SetUp()
    {
        BaselineFile = Path.Combine(Directory.CreateTempSubdirectory("baseline-").FullName, "server.yaml");
        File.WriteAllText(BaselineFile, known);
    }

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(BaselineFile)!, recursive: true);
}
