using System.Globalization;
using HttpConformance.LabTargets;
using HttpConformance.Targets.Embedded;

// HttpConformance.LabTargets kestrel|httplistener PORT: serves on 127.0.0.1:PORT until it is ended.
var (server, port) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
if (server == "kestrel")
{
    await using var target = await EmbeddedTarget.StartAsync(port, CancellationToken.None);
    await Task.Delay(Timeout.Infinite);
}
else
{
    await new ListenerHost(port).RunAsync();
}
