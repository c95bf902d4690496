using System.Text;
using System.Text.Json;
using HttpConformance.Reports;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Running;

/// <summary>Targets that serve their resource, and answer everything else so as to harm whoever reads it.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class HostileTargetTests
{
    private const string Poison = "\x1b]0;owned\x07<script>alert(1)</script>]]>\x00\x01\uFFFE";

    private static readonly byte[] Filler = Enumerable.Repeat((byte)'x', 64 * 1024).ToArray();

    public static IEnumerable<TestCaseData> Behaviours =>
    [
        Case("an endless header section", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 OK\r\n", "X-Filler: filler\r\n"u8.ToArray())),
        Case("an endless line", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 OK\r\nX-Long: ", Filler)),
        Case("an endless status line", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 ", Filler)),
        Case("endless content", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 OK\r\n\r\n", Filler)),
        Case("endless chunks", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nxxxx\r\n"u8.ToArray())),
        Case("an endless trailer section", (client, _) => EndlesslyAsync(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X-T: 1\r\n"u8.ToArray())),
        Case("endless interim responses", (client, _) => EndlesslyAsync(client, "", "HTTP/1.1 102 Processing\r\n\r\n"u8.ToArray())),
        Case("endless responses", (client, _) => EndlesslyAsync(client, "", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"u8.ToArray())),
        Case("octet after octet", DrippingAsync),
        Case("garbage", (client, _) => client.SendAsync("\x00\xFF\x7F\x1b[31m garbage without end")),
        Case("a TLS alert", (client, _) => client.SendAsync("\x15\x03\x01\x00\x02\x02\x46")),
        Case("a reset at once", (client, _) =>
        {
            client.Reset();
            return Task.CompletedTask;
        }),
        Case("a reset amid the header section", async (client, _) =>
        {
            await client.SendAsync("HTTP/1.1 200 OK\r\nContent-Le");
            client.Reset();
        }),
        Case("a declared length of 2^63", (client, _) => client.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n\r\nok")),
        Case("a declared length of forty digits", (client, _) => client.SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {new string('9', 40)}\r\n\r\nok")),
        Case("a chunk size of sixteen f", (client, _) => client.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nok")),
        Case("ten thousand fields", (client, _) => client.SendAsync($"HTTP/1.1 200 OK\r\n{string.Concat(Enumerable.Repeat("X: y\r\n", 10_000))}\r\n")),
        Case("poison everywhere", (client, _) => client.SendAsync(Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 {Poison}\r\nContent-Type: {Poison}\r\nSet-Cookie: {Poison}=1\r\nX-{Poison}: {Poison}\r\nContent-Length: 60\r\n\r\n{Poison}{Poison}"))),
    ];

    [TestCaseSource(nameof(Behaviours))]
    public async Task A_hostile_target_cannot_make_the_run_hang_grow_or_lie(Func<ScriptedTarget.Client, string, Task> behaviour)
    {
        // Given
        await using var target = ScriptedTarget.Behaving(behaviour);
        var profile = new TargetProfile
        {
            Deadlines = WholeRun.Quick with { Run = TimeSpan.FromSeconds(2) },
            Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal) { ["echo"] = true },
            Parallelism = 4,
        };

        // When
        var report = await WholeRun.AgainstAsync(target.Url, WholeRun.Topic("methods", "keep-alive").Take(16), profile);

        // Then
        report.Results.Where(result => result.Topic == "methods" && result.Level == Level.Must).ShouldAllBe(result => result.Verdict != Verdict.Pass);
        report.Results.Sum(result => result.Transcript.Entries.Sum(entry => (long)entry.Octets.Length)).ShouldBeLessThan(64 * 1024 * 1024);
        ShouldBeReadable(report);
    }

    private static void ShouldBeReadable(HttpConformance.Judge.RunReport report)
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            var files = ReportFolder.Write(report, folder.FullName);
            using var json = JsonDocument.Parse(File.ReadAllBytes(files[0]));
            json.RootElement.GetProperty("results").GetArrayLength().ShouldBe(report.Results.Count);
            foreach (var text in files.Select(File.ReadAllText))
            {
                text.ShouldNotContain("<script>alert");
                text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')).ShouldBeFalse();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TestCaseData Case(string name, Func<ScriptedTarget.Client, string, Task> behaviour) =>
        new TestCaseData(behaviour).SetArgDisplayNames(name);

    private static async Task EndlesslyAsync(ScriptedTarget.Client client, string start, byte[] piece)
    {
        await client.SendAsync(start);
        while (true)
        {
            await client.SendAsync(piece);
        }
    }

    private static async Task DrippingAsync(ScriptedTarget.Client client, string request)
    {
        foreach (var octet in ScriptedTarget.Resource)
        {
            await client.SendAsync(octet.ToString());
            await Task.Delay(100, client.Stop);
        }
    }
}
