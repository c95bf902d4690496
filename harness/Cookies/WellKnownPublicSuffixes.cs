using System.Collections.Frozen;

namespace HttpConformance.Cookies;

/// <summary>Names under which anybody may register: enough to refuse the common mistake, not a full list.</summary>
internal static class WellKnownPublicSuffixes
{
    private static readonly FrozenSet<string> TwoLabels = FrozenSet.ToFrozenSet(
        [
            "ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "net.uk", "nhs.uk", "org.uk", "plc.uk", "sch.uk",
            "com.au", "edu.au", "gov.au", "id.au", "net.au", "org.au",
            "ac.nz", "co.nz", "govt.nz", "net.nz", "org.nz",
            "ac.jp", "co.jp", "go.jp", "ne.jp", "or.jp",
            "co.kr", "go.kr", "or.kr",
            "com.cn", "edu.cn", "gov.cn", "net.cn", "org.cn",
            "com.br", "gov.br", "net.br", "org.br",
            "co.in", "gov.in", "net.in", "org.in",
            "ac.za", "co.za", "gov.za", "org.za",
            "com.ar", "com.hk", "com.mx", "com.my", "com.sg", "com.tr", "com.tw", "com.ua", "co.id", "co.il", "co.th",
        ],
        StringComparer.Ordinal);

    public static bool Contains(string hostName)
    {
        // "org." is the same name as "org", written with its root.
        string name = hostName.EndsWith('.') ? hostName[..^1] : hostName;
        return !name.Contains('.', StringComparison.Ordinal) || TwoLabels.Contains(name);
    }
}
