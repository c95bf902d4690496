using CsCheck;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

/// <summary>Makes fixtures that a file can spell, of every kind of part.</summary>
internal static class FixtureGen
{
    private static readonly Template Uses = new([new TemplatePart.Name("letx"), new TemplatePart.Name("each")]);
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcXYZ019-"], 1, 8].Where(word => char.IsAsciiLetter(word[0]));
    private static readonly Gen<string> Sentence = Gen.String[Gen.Char[' ', '~'], 1, 30].Where(text => text.Trim(' ') == text && text.Length > 0 && text[0] != '#');
    private static readonly Gen<ReadOnlyMemory<byte>> Octets = Gen.Byte.Array[1, 6].Select(octets => new ReadOnlyMemory<byte>(octets));
    private static readonly Gen<string> Name = Gen.OneOf<string>("host", "scheme", "nonce", "date", "resource", "echo", "letx", "each");

    private static readonly Gen<TemplatePart> Plain = Gen.OneOf<TemplatePart>(
        Octets.Select(octets => (TemplatePart)new TemplatePart.Literal(octets)),
        Name.Select(name => (TemplatePart)new TemplatePart.Name(name)));

    private static readonly Gen<TemplatePart> Repeat = Gen.Select(
        Gen.OneOf<TemplatePart>(Plain, Gen.Const<TemplatePart>(new TemplatePart.Round())).List[1, 4],
        Gen.Int[1, 2000],
        (parts, count) => (TemplatePart)new TemplatePart.Repeat(new Template(Merge(parts)), count));

    private static readonly Gen<Template> Digits = Plain.List[0, 3].Select(parts => new Template(Merge(parts)));
    private static readonly Gen<TemplatePart> Hex = Digits.Select(text => (TemplatePart)new TemplatePart.Hex(text));

    private static readonly Gen<Template> SentLine = Line(Gen.OneOf<TemplatePart>(Plain, Repeat, Hex, Gen.Int[0, 2].Select(jar => (TemplatePart)new TemplatePart.Cookies(jar))));
    private static readonly Gen<Template> AnswerLine = Line(Gen.OneOf<TemplatePart>(Plain, Repeat, Hex));

    private static readonly Gen<PatternPart> InLine = Gen.OneOf<PatternPart>(
        Octets.Select(octets => (PatternPart)new PatternPart.Literal(octets)),
        Name.Select(name => (PatternPart)new PatternPart.Name(name)),
        Gen.Const<PatternPart>(new PatternPart.Any()),
        Digits.Select(text => (PatternPart)new PatternPart.Hex(text)),
        Gen.Enum<PatternKind>().Select(kind => (PatternPart)new PatternPart.Kind(kind, null)));

    private static readonly Gen<Pattern> Content = Gen.OneOf<PatternPart>(InLine, Gen.Const<PatternPart>(new PatternPart.LineBreak())).List[0, 6]
        .Select(parts => new Pattern(Merge(parts)))
        .Where(content => content.Parts.Count != 1 || content.Parts[0] is not PatternPart.LineBreak);

    private static readonly Gen<FieldPattern> Field = Gen.Select(Word, InLine.List[0, 4], (name, parts) => new FieldPattern(name, new Pattern(Merge(parts))));

    private static readonly Gen<ResponsePattern> Response = Gen.Select(
        Gen.OneOf<string>("HTTP/1.1", "HTTP/1.0"),
        Gen.OneOf<(string, int, int)>(("200", 200, 200), ("2xx", 200, 299), ("*", 0, 999)),
        Field.List[0, 2],
        Field.List[0, 2],
        Content,
        Gen.Int[0, 3],
        (version, status, fields, absent, content, shape) => new ResponsePattern
        {
            Version = version,
            Status = new StatusPattern(status.Item1, [(status.Item2, status.Item3)]),
            Fields = fields,
            AbsentFields = absent,
            AbsentVersion = shape == 1 ? "HTTP/1.0" : null,
            Content = shape > 1 ? content : null,
            Times = shape == 3 ? 17 : 1,
        });

    private static readonly Gen<SendAction> Action = Gen.OneOf<SendAction>(
        Gen.Select(Gen.Int[1, 2], SentLine.List[1, 4], (connection, lines) => (SendAction)new SendAction.Write(connection, lines, 0)),
        Gen.Int[1, 60_000].Select(ms => (SendAction)new SendAction.Wait(2, TimeSpan.FromMilliseconds(ms), 0)),
        Gen.Int[1, 400].Select(days => (SendAction)new SendAction.Later(1, TimeSpan.FromDays(days), 0)),
        Gen.Int[0, 1000].Select(ms => (SendAction)new SendAction.ByteByByte(1, TimeSpan.FromMilliseconds(ms), 0)));

    private static readonly Gen<AnswerAction> Answer = Gen.OneOf<AnswerAction>(
        Gen.Int[1, 60_000].Select(ms => (AnswerAction)new AnswerAction.Wait(1, TimeSpan.FromMilliseconds(ms), 0)),
        Gen.Select(Gen.Int[1, 2], AnswerLine.List[1, 4], (connection, lines) => (AnswerAction)new AnswerAction.Write(connection, lines, 0)));

    private static readonly Gen<Outcome> Labelled = Gen.Select(
        Gen.OneOf<Verdict>(Verdict.Warn, Verdict.Fail, Verdict.Info, Verdict.Skipped),
        Sentence,
        Response.List[1, 3],
        Gen.Enum<ConnectionEnd>(),
        (verdict, why, responses, end) => new Outcome(verdict, why, [new Expectation(2, [], end), new Expectation(1, responses, null)], 0));

    private static readonly Gen<Turn> OneTurn = Gen.Select(Action.List[0, 5], Labelled.List[0, 3], Response, (actions, outcomes, response) => new Turn(
        [new SendAction.Write(1, [Uses], 0), new SendAction.Wait(1, TimeSpan.FromMilliseconds(1), 0), new SendAction.Write(2, [Uses], 0), .. actions],
        [new Outcome(Verdict.Pass, "", [new Expectation(1, [response], ConnectionEnd.Open)], 0), .. outcomes],
        0));

    public static Gen<Fixture> Fixtures { get; } = Gen.Select(
        Sentence,
        OneTurn.List[1, 3],
        Answer.List[0, 4].List[1, 1],
        Plain.List[1, 4],
        Gen.Enum<Level>(),
        Sentence.List[0, 2],
        (title, turns, played, value, level, comments) => new Fixture
        {
            Id = "topic/check",
            File = WireText.File,
            Title = title,
            Requirements = ["a", "b.c"],
            Level = level == Level.Hardening ? null : level,
            Needs = ["echo"],
            Lets = new Dictionary<string, Template>(StringComparer.Ordinal) { ["letx"] = new Template(Merge([.. value.Where(part => part is TemplatePart.Literal), new TemplatePart.Name("echo")])) },
            Family = new Family("each", [new FamilyValue("a", Text("a")), new FamilyValue(@"\|", Text("|"))]),
            Control = new Control(ControlKind.Post, Text("/x")),
            Tags = ["t"],
            Comments = comments,
            Turns = turns,
            Answers = [new ScriptedAnswer(true, Verdict.Warn, title, Separate(played), 0), new ScriptedAnswer(false, Verdict.Fail, "none", [[]], 0)],
        });

    private static Template Text(string text) => new([new TemplatePart.Literal(System.Text.Encoding.Latin1.GetBytes(text))]);

    private static Gen<Template> Line(Gen<TemplatePart> part) => Gen.Select(part.List[1, 5], Gen.Bool, (parts, hasEnd) =>
        new Template(Merge(hasEnd ? [.. parts, new TemplatePart.Literal("\r\n"u8.ToArray())] : parts)));

    /// <summary>Two writes in a row on one connection would read as one.</summary>
    private static List<List<AnswerAction>> Separate(List<List<AnswerAction>> turns) =>
        [.. turns.Select(turn => turn.SelectMany(action => new[] { action, new AnswerAction.Wait(1, TimeSpan.FromMilliseconds(1), 0) }).ToList())];

    private static List<TemplatePart> Merge(List<TemplatePart> parts) => Merge(
        parts,
        part => (part as TemplatePart.Literal)?.Octets,
        octets => new TemplatePart.Literal(octets));

    private static List<PatternPart> Merge(List<PatternPart> parts) => Merge(
        parts,
        part => (part as PatternPart.Literal)?.Octets,
        octets => new PatternPart.Literal(octets));

    private static List<T> Merge<T>(List<T> parts, Func<T, ReadOnlyMemory<byte>?> octetsOf, Func<ReadOnlyMemory<byte>, T> literal)
    {
        var merged = new List<T>();
        foreach (var part in parts)
        {
            if (merged.Count > 0 && octetsOf(merged[^1]) is { } first && octetsOf(part) is { } second)
            {
                merged[^1] = literal((byte[])[.. first.Span, .. second.Span]);
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }
}
