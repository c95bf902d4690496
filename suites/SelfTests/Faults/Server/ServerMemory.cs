namespace HttpConformance.SelfTests.Faults;

/// <summary>What a server remembers over all connections.</summary>
internal sealed class ServerMemory
{
    private int _counter;

    public SessionRegister Sessions { get; } = new();

    public ResourceStore Store { get; } = new();

    public string? LastSid { get; set; }

    public string LastSlowValue { get; set; } = "";

    public IReadOnlyList<FieldLine> LastFields { get; set; } = [];

    public List<string> LeakingCookies { get; } = [];

    public int NextCount() => Interlocked.Increment(ref _counter);
}
