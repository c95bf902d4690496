using Microsoft.Extensions.Hosting;

namespace HttpConformance.Targets.Embedded;

/// <summary>Leaves the signals of the process alone: the one who started the target ends it.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
