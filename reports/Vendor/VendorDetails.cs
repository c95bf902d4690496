namespace HttpConformance.Reports.Vendor;

/// <summary>What a vendor says about the server that was checked; what is not said is empty.</summary>
public sealed record VendorDetails
{
    /// <summary>Who makes it.</summary>
    public string Vendor { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Product { get; init; } = "";

    /// <summary>Its version.</summary>
    public string ProductVersion { get; init; } = "";

    /// <summary>What it ran on.</summary>
    public string Environment { get; init; } = "";

    /// <summary>Whether the server has a name; an environment alone, which many systems set for other ends, asks for no report.</summary>
    public bool IsAsked => Vendor.Length + Product.Length + ProductVersion.Length > 0;

    /// <summary>Product and version; empty where neither is said.</summary>
    public string FullProduct => $"{Product} {ProductVersion}".Trim();
}
