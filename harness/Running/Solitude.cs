namespace HttpConformance.Running;

/// <summary>Why a check runs alone; the earlier reason goes first.</summary>
internal enum Solitude
{
    /// <summary>Its first try was no pass, and has to be confirmed.</summary>
    Confirmation,

    /// <summary>It disturbs the target, so that whatever ran beside it would suffer.</summary>
    Disturbance,
}
