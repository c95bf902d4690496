using System.Security.Cryptography;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The state of a resource as it is sent.</summary>
/// <param name="Content">Its octets.</param>
/// <param name="ContentType">Their media type.</param>
/// <param name="Tag">The entity tag with its quotation marks, if there is one.</param>
/// <param name="Modified">When it was last modified, in whole seconds, if that is known.</param>
internal sealed record Representation(byte[] Content, string ContentType, string? Tag = null, DateTimeOffset? Modified = null)
{
    /// <summary>The content coding, where there is one.</summary>
    public string? Coding { get; init; }

    /// <summary>The language, where it is told.</summary>
    public string? Language { get; init; }

    /// <summary>The fields that it was chosen by, where it was.</summary>
    public string? Vary { get; init; }

    /// <summary>A representation with the validators that the variant has.</summary>
    public static Representation WithValidators(byte[] content, string contentType, DateTimeOffset modified, ServerSettings settings)
    {
        var opaque = "\"" + Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)) + "\"";
        var tag = settings.Variant switch
        {
            LawfulVariant.LastModifiedOnly or LawfulVariant.NoValidators => null,
            LawfulVariant.WeakTagsOnly => "W/" + opaque,
            _ => opaque,
        };
        tag = settings.Is(Fault.TagUnquoted) ? tag?.Trim('"') : tag;
        DateTimeOffset? shown = settings.Variant is LawfulVariant.TagsOnly or LawfulVariant.NoValidators ? null : modified.AddTicks(-(modified.Ticks % TimeSpan.TicksPerSecond));
        return new Representation(content, contentType, tag, shown);
    }
}
