namespace HttpConformance.Wire;

/// <summary>Which request serves as the control of a check.</summary>
public enum ControlKind
{
    /// <summary>GET or POST, after the method of the first request.</summary>
    Derived,

    /// <summary>A GET.</summary>
    Get,

    /// <summary>A POST with a few octets of content.</summary>
    Post,

    /// <summary>None; the fixture says why in a comment.</summary>
    None,
}
