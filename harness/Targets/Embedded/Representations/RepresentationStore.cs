namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>Representations by name; what was stored longest ago gives way when there are too many or too long ones.</summary>
internal sealed class RepresentationStore
{
    /// <summary>In octets.</summary>
    public const int LongestContent = 1_048_576;

    private const int MostEntries = 256;
    private const long MostOctets = 32 * LongestContent;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Representation Representation, long Turn)> _entries = new(StringComparer.Ordinal);
    private long _turns;
    private long _octets;

    public Representation? Find(string name)
    {
        lock (_lock)
        {
            return _entries.TryGetValue(name, out var entry) ? entry.Representation : null;
        }
    }

    public StoreOutcome Put(string name, Representation representation, Predicate<Representation?> mayProceed)
    {
        lock (_lock)
        {
            var current = Find(name);
            if (!mayProceed(current))
            {
                return StoreOutcome.Refused;
            }

            Remove(name);
            while (_entries.Count >= MostEntries || _octets + representation.Content.Length > MostOctets)
            {
                Remove(_entries.MinBy(entry => entry.Value.Turn).Key);
            }

            _entries.Add(name, (representation, _turns++));
            _octets += representation.Content.Length;
            return current is null ? StoreOutcome.Created : StoreOutcome.Replaced;
        }
    }

    public StoreOutcome Delete(string name, Predicate<Representation?> mayProceed)
    {
        lock (_lock)
        {
            if (Find(name) is not { } current)
            {
                return StoreOutcome.Absent;
            }

            if (!mayProceed(current))
            {
                return StoreOutcome.Refused;
            }

            Remove(name);
            return StoreOutcome.Removed;
        }
    }

    private void Remove(string name)
    {
        if (_entries.Remove(name, out var entry))
        {
            _octets -= entry.Representation.Content.Length;
        }
    }
}
