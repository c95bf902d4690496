namespace HttpConformance.SelfTests.Faults;

/// <summary>An open session.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Count">How many requests it has had.</param>
/// <param name="User">Who is logged in; empty where nobody is.</param>
internal sealed record Login(string Id, int Count, string User);
