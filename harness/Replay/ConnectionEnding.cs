namespace HttpConformance.Replay;

/// <summary>How a connection ended, if it did.</summary>
internal enum ConnectionEnding
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>The server ended its direction with a FIN.</summary>
    Fin,

    /// <summary>The server ended the TLS session with close_notify.</summary>
    CloseNotify,

    /// <summary>The server reset the connection.</summary>
    Reset,

    /// <summary>The TLS layer failed: a fatal alert, or octets that are not TLS.</summary>
    TlsFailure,

    /// <summary>The suite closed or reset it.</summary>
    Local,
}
