using System.Text;
using CsCheck;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class RobustnessTests
{
    private static readonly string[] Seeds = [.. BrokenFixture.All.Select(broken => broken.Text).Where(text => text.Length < 10_000)];

    private static readonly string[] Tokens =
    [
        "\n", "\n\n", "\r\n", "> ", "2> ", "99< ", "<! ", "< ", "<", "| ", "2| ", "(", ")", "(close)", "(next)", "(9 times)", "{", "}", "{\"", "\" * 9}", "{#}", "{host}",
        "{x := etag}", "{x}", "{cookies}", "\\", "\\x", "\\x4", "*", ":", "=", "pass: a", "wrong: b", "right warn: c", "Each: e = a | b", "Let: x = {e}", "# ", " ", "\0", "\u00ff",
        "HTTP/1.1 200", "HTTP/1.1 ", "99999999999999999999", "Control: none", "Needs: echo,", "Level: hardening",
    ];

    private static readonly Gen<string> Mutated = Gen.Select(
        Gen.OneOf<string>(Seeds),
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 12], Gen.OneOf<string>(Tokens)).List[1, 8],
        (seed, edits) => edits.Aggregate(seed, (text, edit) =>
        {
            var at = text.Length == 0 ? 0 : edit.Item1 % text.Length;
            return text.Remove(at, Math.Min(edit.Item2, text.Length - at)).Insert(at, edit.Item3);
        }));

    [Test]
    public void Random_octets_never_throw() => Gen.Byte.Array[0, 400].Sample(
        octets => IsSound(FixtureReader.Read("topic/check", WireText.File, octets), Encoding.Latin1.GetString(octets)),
        iter: 2_000);

    [Test]
    public void Mutated_files_never_throw() => Mutated.Sample(text => IsSound(WireText.TryRead(text), text), iter: 3_000);

    [Test]
    public void What_is_read_of_a_mutated_file_is_printed_as_the_same_fixture() => Mutated.Sample(
        text =>
        {
            if (WireText.TryRead(text).Fixture is { } fixture)
            {
                ModelText.Of(WireText.Read(FixturePrinter.Print(fixture))).ShouldBe(ModelText.Of(fixture));
            }

            return true;
        },
        iter: 2_000);

    private static bool IsSound(FixtureReading reading, string text)
    {
        var lines = text.Split('\n');
        (reading.Fixture is null).ShouldBe(reading.Errors.Count > 0);
        foreach (var error in reading.Errors)
        {
            error.Line.ShouldBeInRange(1, lines.Length);
            error.Column.ShouldBeInRange(1, lines[error.Line - 1].Length + 1);
            error.LineText.ShouldBe(lines[error.Line - 1]);
            error.ToString().All(character => character is '\n' or >= ' ' and <= '~').ShouldBeTrue();
        }

        return true;
    }
}
