using HttpConformance.Reports;
using HttpConformance.Reports.Json;
using HttpConformance.Wire;

namespace HttpConformance.RealServers;

/// <summary>
/// When the last server is done, the matrix of all that have a report: those that ran just now, and those that ran before where only
/// some were asked for.
/// </summary>
[SetUpFixture]
public sealed class LabMatrix
{
    private static readonly string Folder = Path.Combine(LabFolder.Repository, "reports", "out", "lab");

    [OneTimeTearDown]
    public async Task WriteAsync()
    {
        var ran = TestContext.CurrentContext.Result;
        if (ran.PassCount + ran.FailCount == 0 || !Directory.Exists(Folder))
        {
            return;
        }

        var register = RequirementRegister.Load(Path.Combine(LabFolder.Repository, "fixtures", "requirements"));
        var files = Directory.EnumerateFiles(Folder, "report.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .Order(StringComparer.Ordinal);
        try
        {
            MatrixReport.Write(Folder, [.. files.Select(file => ReportReader.Load(file, register.Find))]);
            await TestContext.Progress.WriteLineAsync($"the matrix of all servers is in {Folder}");
        }
        catch (ReportFileException exception)
        {
            // A report of an older suite: no fault of the servers that ran.
            await TestContext.Progress.WriteLineAsync($"no matrix: {exception.Message}");
        }
    }
}
