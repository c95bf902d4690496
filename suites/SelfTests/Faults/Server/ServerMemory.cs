namespace HttpConformance.SelfTests.Faults;

/// <summary>What a server remembers over all connections.</summary>
internal sealed class ServerMemory
{
    private const int MostCounts = 10_000;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _counter;

    public SessionRegister Sessions { get; } = new();

    public ResourceStore Store { get; } = new();

    public ResourceStore Created { get; } = new();

    public LoginRegister Logins { get; } = new();

    public string? LastSid { get; set; }

    public string LastSlowValue { get; set; } = "";

    public IReadOnlyList<FieldLine> LastFields { get; set; } = [];

    public List<string> LeakingCookies { get; } = [];

    /// <summary>The count of that name, after something is added to it.</summary>
    public int Count(string name, int added)
    {
        lock (_counts)
        {
            if (_counts.Count > MostCounts)
            {
                _counts.Clear();
            }

            var count = _counts.GetValueOrDefault(name) + added;
            if (added > 0)
            {
                _counts[name] = count;
            }

            return count;
        }
    }

    public int NextCount() => Interlocked.Increment(ref _counter);
}
