using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.Running;

/// <summary>
/// One part of a run that several machines share. A check belongs to a part by its id alone, so that every machine comes
/// to the same division without asking the others. Passive rules belong to all parts.
/// </summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>The most parts: more machines than that would have no check to run.</summary>
    public const int Most = 1000;

    /// <summary>Reads <c>2/8</c>.</summary>
    /// <returns>What is wrong with the text; <see langword="null"/> where nothing is.</returns>
    public static string? TryParse(string text, out Shard? shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        shard = null;
        if (text.Split('/') is not [var first, var second] || Number(first) is not { } index || Number(second) is not { } count)
        {
            return $"'{text}' is no shard; write which one of how many, such as 2/8";
        }

        if (count is < 1 or > Most || index < 1 || index > count)
        {
            return $"there is no shard '{text}'; write 1/N to N/N, and N from 1 to {Most}";
        }

        shard = new Shard(index, count);
        return null;
    }

    /// <summary>Whether the part has the check of this id.</summary>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);

        // The hash of the runtime differs from process to process; this one is the same on every machine and in every year.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count == (ulong)(Index - 1);
    }

    /// <summary><c>2/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static int? Number(string text) =>
        text.Length is > 0 and < 7 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
