using System.Text;
using HttpConformance.Reports;
using HttpConformance.Reports.Vendor;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Targets;
using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Running;

/// <summary>A run whose checks send credentials, and whose target shows some of them, leaves none in any file.</summary>
[TestFixture]
internal sealed class SecretsStayInTests
{
    [TestCase("user:secret")]
    [TestCase("mallory:Wonderland-7")]
    public async Task No_report_has_the_credentials(string credentials)
    {
        // Given
        await using var target = await EmbeddedTarget.StartAsync(CancellationToken.None);
        var profile = new TargetProfile
        {
            Deadlines = WholeRun.Quick,
            Credentials = credentials,
            Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal) { ["credentials"] = true },
        };
        var folder = Directory.CreateTempSubdirectory("secrets-");
        try
        {
            // When
            var report = await WholeRun.AgainstAsync(target.Http.AbsoluteUri, WholeRun.Topic("authentication", "statelessness"), profile);
            ReportFolder.Write(report, folder.FullName, SampleSuite.Files);
            ReportFolder.WriteVendor(report, folder.FullName, SampleSuite.Files, new VendorDetails { Vendor = "Example" });

            // Then
            foreach (var file in folder.GetFiles())
            {
                var text = await File.ReadAllTextAsync(file.FullName);
                text.ShouldNotContain(profile.EncodedCredentials.TrimEnd('='), Case.Insensitive, file.Name);
                text.ShouldNotContain(credentials, Case.Insensitive, file.Name);
            }

            var octets = report.Results.SelectMany(result => result.Transcript.Entries).Select(entry => Encoding.Latin1.GetString(entry.Octets.Span)).ToList();
            octets.ShouldContain(text => text.Contains("Basic ****************", StringComparison.Ordinal), "some check sends them");
            octets.ShouldNotContain(text => text.Contains(profile.EncodedCredentials, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
