namespace HttpConformance.Wire;

/// <summary>How a connection stands after the responses of a turn.</summary>
public enum ConnectionEnd
{
    /// <summary><c>(open)</c>: one more request on it is answered, and nothing comes before that answer.</summary>
    Open,

    /// <summary><c>(close)</c>: the server closed it, and nothing came before that.</summary>
    Close,

    /// <summary><c>(reset)</c>: the server reset it.</summary>
    Reset,

    /// <summary><c>(silence)</c>: nothing comes within the deadline, and it stays open.</summary>
    Silence,
}
