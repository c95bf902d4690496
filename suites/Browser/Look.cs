namespace HttpConformance.Browser;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">The width of the window in CSS pixels.</param>
/// <param name="IsDark">Whether the reader prefers dark.</param>
public sealed record Look(int Width, bool IsDark = false)
{
    private const int Phone = 390;

    public static Look Desk { get; } = new(1280);

    /// <summary>A phone, a desk and a large screen, each light and dark.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        .. from width in new[] { Phone, 1280, 1920 } from dark in new[] { false, true } select new Look(width, dark),
    ];

    public int Height => Width == Phone ? 844 : Width * 10 / 16;

    public override string ToString() => $"{Width}-{(IsDark ? "dark" : "light")}";
}
