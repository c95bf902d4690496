namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults that change the octets of a status line or a header section.</summary>
internal static class HeadTampering
{
    public static string Apply(string head, Response response, ServerSettings settings) => settings.Fault switch
    {
        Fault.StatusWithoutSpace => $"HTTP/1.1 {response.Status}" + head[head.IndexOf('\r', StringComparison.Ordinal)..],
        Fault.StatusOfFourDigits when response.Status == 404 => head.Replace(" 404 ", " 4040 ", StringComparison.Ordinal),
        Fault.StatusOfTwoDigits when response.Status == 404 => head.Replace(" 404 ", " 44 ", StringComparison.Ordinal),
        Fault.StatusInLowerCase => "http" + head[4..],
        Fault.StatusOfVersion10 => "HTTP/1.0" + head[8..],
        Fault.StatusAfterTwoSpaces => "HTTP/1.1  " + head[9..],
        Fault.BareLineFeedOn404 when response.Status == 404 => head.Replace("\r\n", "\n", StringComparison.Ordinal),
        Fault.BareLineFeedOn400 when response.Status == 400 => head.Replace("\r\n", "\n", StringComparison.Ordinal),
        Fault.SpaceBeforeColonSent => head.Replace("\r\nContent-Type:", "\r\nContent-Type :", StringComparison.Ordinal),
        Fault.FoldSent => BehindStatusLine(head, "X-Note: folded\r\n value\r\n"),
        Fault.SpaceInFieldName => BehindStatusLine(head, "X Note: two words\r\n"),
        Fault.ControlInFieldValue => BehindStatusLine(head, "X-Note: a\u0001z\r\n"),
        Fault.SpaceBeforeFirstField => BehindStatusLine(head, " X-Note: indented\r\n"),
        _ => head,
    };

    private static string BehindStatusLine(string head, string line) =>
        head.Insert(head.IndexOf('\n', StringComparison.Ordinal) + 1, line);
}
