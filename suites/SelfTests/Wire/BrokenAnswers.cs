namespace HttpConformance.SelfTests.Wire;

/// <summary>Files whose scripted answers are wrong.</summary>
internal static class BrokenAnswers
{
    private const string Right = "right: answers\n| HTTP/1.1 200 OK\n|";
    private const string Wrong = "wrong: refuses\n| HTTP/1.1 400 Bad Request\n|";
    private const string Second = "2> GET {resource} HTTP/1.1\n2> Host: {host}\n2>\n\n2< HTTP/1.1 200";

    public static IEnumerable<BrokenFixture> All { get; } =
    [
        new("no right", WireText.Of(answers: Wrong)),
        new("no wrong", WireText.Of(answers: Right)),
        new("no answers", WireText.Of(answers: "# to be written")),
        new("misspelled right", WireText.Of(answers: "rigth: answers\n| HTTP/1.1 200 OK\n|\n\n" + Wrong)),
        new("unknown verdict of an answer", Answers("wrong wran: odd\n| HTTP/1.1 200 OK\n|")),
        new("verdict of an answer that nobody knows", Answers("right maybe: odd\n| HTTP/1.1 200 OK\n|")),
        new("right that fails", Answers("right fail: odd\n|")),
        new("wrong that passes", Answers("wrong pass: odd\n|")),
        new("answer without a text", Answers("right:\n|")),
        new("line outside of an answer", WireText.Of(answers: "| HTTP/1.1 200 OK\n|\n\n" + Right + "\n\n" + Wrong)),
        new("sent line among the answers", Answers("> GET / HTTP/1.1\n>\n< HTTP/1.1 200")),
        new("outcome among the answers", Answers("pass: odd\n< HTTP/1.1 200\n< Date: *")),
        new("next too often", Answers("right: slow\n| HTTP/1.1 200 OK\n|\n| (next)\n| HTTP/1.1 200 OK\n|\n| (next)\n|")),
        new("next on a connection", Answers("right: slow\n2| (next)", WireText.Exchange + "\n\n" + Second)),
        new("next with a number", Answers("right: slow\n| (next 2)", WireText.Exchange + "\n\n" + Second)),
        new("connection that is never used", Answers("right: two\n2| HTTP/1.1 200 OK\n2|")),
        new("connection that a later turn opens", Answers("right: two\n2| HTTP/1.1 200 OK\n2|", WireText.Exchange + "\n\n" + Second)),
        new("direction of a response in an answer", Answers("right: stays\n| (open)")),
        new("direction of a request in an answer", Answers("right: stays\n| (flush)")),
        new("unknown direction in an answer", Answers("right: stays\n| (silent)")),
        new("wait of an answer without a time", Answers("right: stays\n| (wait)")),
        new("close with a reason", Answers("right: stays\n| (close now)")),
        new("line after close", Answers("right: closes\n| (close)\n| HTTP/1.1 200 OK\n|")),
        new("close after silence", Answers("right: silent\n| (silence)\n| (close)")),
        new("cookies in an answer", Answers("right: odd\n| Set-Cookie: {cookies}")),
        new("unknown name in an answer", Answers("right: odd\n| Host: {hst}")),
        new("unknown escape in an answer", Answers("right: odd\n| X: \\q")),
    ];

    private static string Answers(string more, string? exchange = null) =>
        WireText.Of(exchange: exchange, answers: $"{Right}\n\n{Wrong}\n\n{more}");
}
