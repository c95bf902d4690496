using System.CommandLine;
using HttpConformance.Reports.Vendor;

namespace HttpConformance.CommandLine.Options;

/// <summary>The options that name the server, with which the vendor report is written.</summary>
internal sealed class VendorOptions
{
    private readonly Option<string?> _vendor = Text("--vendor", "Who makes the server. With one of these four, vendor.html is written beside the reports.");
    private readonly Option<string?> _product = Text("--product", "The name of the server.");
    private readonly Option<string?> _version = Text("--product-version", "Its version.");
    private readonly Option<string?> _environment = Text("--environment", "What it runs on.");

    public void AddTo(Command command)
    {
        command.Add(_vendor);
        command.Add(_product);
        command.Add(_version);
        command.Add(_environment);
    }

    /// <summary>What the vendor says; <see langword="null"/> where nothing is said.</summary>
    public VendorDetails? Read(ParseResult parsed)
    {
        var details = new VendorDetails
        {
            Vendor = parsed.GetValue(_vendor) ?? "",
            Product = parsed.GetValue(_product) ?? "",
            ProductVersion = parsed.GetValue(_version) ?? "",
            Environment = parsed.GetValue(_environment) ?? "",
        };
        return details == new VendorDetails() ? null : details;
    }

    private static Option<string?> Text(string name, string description) => new(name) { HelpName = "TEXT", Description = description };
}
