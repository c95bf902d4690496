namespace HttpConformance.Http;

/// <summary>Collects deviations; lists the first of each kind and counts the rest, so that endless ones cost no memory.</summary>
internal sealed class DeviationLog(int listedOfOneKind)
{
    private static readonly int KindCount = Enum.GetValues<DeviationKind>().Length;

    private List<Deviation>? _listed;
    private int[]? _counts;

    public long Unlisted { get; private set; }

    public void Add(DeviationKind kind, long offset, string message)
    {
        if (IsListed(kind))
        {
            _listed!.Add(new Deviation(kind, offset, message));
        }
    }

    public void Add(DeviationKind kind, long offset, string message, byte octet)
    {
        if (IsListed(kind))
        {
            _listed!.Add(new Deviation(kind, offset, $"{message}: octet 0x{octet:X2}"));
        }
    }

    public Deviation[] ToArray() => _listed is null or { Count: 0 } ? [] : [.. _listed];

    public void Clear()
    {
        if (_listed is not null)
        {
            _listed.Clear();
            Array.Clear(_counts!);
            Unlisted = 0;
        }
    }

    private bool IsListed(DeviationKind kind)
    {
        _listed ??= [];
        _counts ??= new int[KindCount];
        ref var count = ref _counts[(int)kind];
        if (count == listedOfOneKind)
        {
            Unlisted++;
            return false;
        }

        count++;
        return true;
    }
}
