using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.Running;

/// <summary>Tells one set of fixtures from another: two runs with the same digest asked the same questions.</summary>
internal static class FixtureDigest
{
    /// <summary>The SHA-256, in lower-case hex, of the paths and octets of every <c>.wire</c> file and of the register.</summary>
    public static string Of(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(root, "*.wire", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "requirements"), "*.yaml"))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Span<byte> length = stackalloc byte[8];
        foreach (var file in files)
        {
            // With the lengths between them no two sets of files make the same octets.
            var octets = File.ReadAllBytes(Path.Combine(root, file));
            foreach (var part in new[] { Encoding.UTF8.GetBytes(file), octets })
            {
                BinaryPrimitives.WriteInt64BigEndian(length, part.Length);
                hash.AppendData(length);
                hash.AppendData(part);
            }
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
