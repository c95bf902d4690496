namespace HttpConformance.Replay;

/// <summary>Is told where an exchange stands, so that a scripted server can play its part without guessing.</summary>
internal interface IExchangeObserver
{
    /// <summary>A connection is open.</summary>
    /// <param name="connection">Its number in the fixture.</param>
    /// <param name="localPort">The port by which the server knows it.</param>
    void Connected(int connection, int localPort);

    /// <summary>All writes of a turn are done.</summary>
    /// <param name="turn">The turn, from 0.</param>
    /// <param name="sent">The octets sent on each connection since it was opened.</param>
    void TurnSent(int turn, IReadOnlyDictionary<int, long> sent);
}
