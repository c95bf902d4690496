namespace HttpConformance.SelfTests.Faults;

/// <summary>What clients have put, in memory and bounded: the oldest resources go first.</summary>
internal sealed class ResourceStore
{
    private const int MostResources = 1_024;
    private const int MostOctets = 64 << 20;
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, Representation> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Representation> _removed = new(StringComparer.Ordinal);

    public Representation? Find(string path)
    {
        lock (_gate)
        {
            return _resources.GetValueOrDefault(path);
        }
    }

    public void Put(string path, Representation representation)
    {
        lock (_gate)
        {
            _resources.Remove(path);
            _resources.Add(path, representation);
            while (_resources.Count > MostResources || _resources.Values.Sum(stored => (long)stored.Content.Length) > MostOctets)
            {
                _resources.RemoveAt(0);
            }
        }
    }

    public bool Delete(string path)
    {
        lock (_gate)
        {
            if (_removed.Count > MostResources)
            {
                _removed.Clear();
            }

            return _resources.Remove(path, out var representation) && (_removed[path] = representation) is not null;
        }
    }

    /// <summary>Brings back what was removed last under the path.</summary>
    public void Restore(string path)
    {
        lock (_gate)
        {
            if (_removed.Remove(path, out var representation))
            {
                _resources[path] = representation;
            }
        }
    }

    public void DeleteAll()
    {
        lock (_gate)
        {
            _resources.Clear();
        }
    }
}
