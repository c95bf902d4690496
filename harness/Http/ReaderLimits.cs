using System.Runtime.CompilerServices;

namespace HttpConformance.Http;

/// <summary>
/// How much a <see cref="ResponseReader"/> takes and keeps. Exceeding a limit is a recorded deviation, never an exception.
/// All values are at least 1; a smaller one throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public sealed record ReaderLimits
{
    /// <summary>The limits that are used where nothing else is asked for.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>Octets of a status line, its line terminator included; 16 KiB.</summary>
    public int StartLine { get; init => field = AtLeastOne(value); } = 16 * 1024;

    /// <summary>Octets of a header or trailer section, line terminators included; 256 KiB.</summary>
    public int FieldSection { get; init => field = AtLeastOne(value); } = 256 * 1024;

    /// <summary>Field lines of a header or trailer section, malformed and folded ones included; 1,000.</summary>
    public int FieldLines { get; init => field = AtLeastOne(value); } = 1000;

    /// <summary>Octets of a line with a chunk size and its chunk extensions; 16 KiB.</summary>
    public int ChunkLine { get; init => field = AtLeastOne(value); } = 16 * 1024;

    /// <summary>Octets of chunk extensions that are kept of one response; those beyond are only counted; 4 KiB.</summary>
    public int ChunkExtensionsKept { get; init => field = AtLeastOne(value); } = 4 * 1024;

    /// <summary>Octets of content that are kept of one response; those beyond are only counted and hashed; 1 MiB.</summary>
    public int ContentKept { get; init => field = AtLeastOne(value); } = 1024 * 1024;

    /// <summary>Octets of content that are kept of all responses of the connection; those beyond are only counted and hashed; 64 MiB.</summary>
    public int ContentKeptInAll { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>Octets of the status lines, header and trailer sections of all responses of the connection; 64 MiB.</summary>
    public int FieldSectionsInAll { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>Octets that are kept of what comes after the reader has stopped; 4 KiB.</summary>
    public int LeftoverKept { get; init => field = AtLeastOne(value); } = 4 * 1024;

    /// <summary>Interim responses in front of one final response; 32.</summary>
    public int InterimResponses { get; init => field = AtLeastOne(value); } = 32;

    /// <summary>Responses, interim ones included, that answer no request of the connection; 32.</summary>
    public int UnsolicitedResponses { get; init => field = AtLeastOne(value); } = 32;

    /// <summary>Deviations of one kind that are listed for one response; those beyond are only counted; 16.</summary>
    public int DeviationsOfOneKind { get; init => field = AtLeastOne(value); } = 16;

    private static int AtLeastOne(int value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
