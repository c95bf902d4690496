using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>A stage direction: <c>(name)</c> or <c>(name time)</c>.</summary>
/// <param name="Name">Its first word.</param>
/// <param name="Argument">What follows the first word; empty for nothing.</param>
/// <param name="Position">Where it stands in the line.</param>
internal readonly record struct Direction(string Name, string Argument, int Position)
{
    private static readonly (char Sign, string[] Names, string Meaning)[] Sides =
    [
        ('>', ["connect", "wait", "later", "flush", "half-close", "close", "reset", "byte-by-byte"], "what the client does"),
        ('<', ["open", "close", "reset", "silence"], "how a connection stands"),
        ('|', ["next", "close", "reset", "silence", "wait"], "what the scripted server does"),
    ];

    /// <summary>Every name but the numbers of <c>(N times)</c>.</summary>
    public static IEnumerable<string> Known => Sides.SelectMany(side => side.Names);

    /// <summary>Reads the direction at the start of a text that begins with <c>(</c>; reports one that is none.</summary>
    public static Direction? Read(ErrorList errors, SourceLine line, LineMark mark)
    {
        var text = line.Text.AsSpan(mark.Start);
        if (text[^1] != ')')
        {
            errors.Add(line, mark.Start, @"a direction ends in ')' at the end of its line; a literal '(' at the start is written '\('");
            return null;
        }

        var inner = text[1..^1].Trim(' ').ToString();
        var space = inner.IndexOf(' ', StringComparison.Ordinal);
        var direction = new Direction(
            space < 0 ? inner : inner[..space],
            space < 0 ? "" : inner[(space + 1)..].Trim(' '),
            mark.Start);
        if (mark.Sign == '<' && direction.Argument == "times")
        {
            return direction;
        }

        var side = Sides.First(side => side.Sign == mark.Sign);
        if (side.Names.Contains(direction.Name))
        {
            return direction;
        }

        errors.Add(line, mark.Start, WhyNot(direction, side.Sign, side.Names, inner));
        return null;
    }

    /// <summary>Whether nothing follows the name; reports what does.</summary>
    public bool IsBare(ErrorList errors, SourceLine line)
    {
        if (Argument.Length > 0)
        {
            errors.Add(line, Position, $"'({Name})' takes nothing after it; write '({Name})'");
        }

        return Argument.Length == 0;
    }

    /// <summary>Reads the argument as a time; reports one that is none.</summary>
    public TimeSpan? Time(ErrorList errors, SourceLine line, string units, TimeSpan least, TimeSpan most, string example)
    {
        var digits = Argument.TakeWhile(char.IsAsciiDigit).Count();
        var unit = Argument[digits..];
        var unitMilliseconds = unit switch { "ms" => 1L, "s" => 1_000, "m" => 60_000, "h" => 3_600_000, "d" => 86_400_000, _ => 0 };
        if (units.Split(' ').Contains(unit) && unitMilliseconds > 0
            && int.TryParse(Argument.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number * unitMilliseconds >= least.TotalMilliseconds && number * unitMilliseconds <= most.TotalMilliseconds)
        {
            return TimeSpan.FromMilliseconds(number * unitMilliseconds);
        }

        var what = Argument.Length == 0 ? "no time" : $"bad time '{Suggestion.Short(Argument)}'";
        errors.Add(line, Position, $"{what}; write a number and {units.Replace(" ", ", ", StringComparison.Ordinal)}, from {Show(least)} to {Show(most)}, such as '{example}'");
        return null;
    }

    private static string WhyNot(Direction direction, char sign, string[] names, string inner)
    {
        foreach (var other in Sides)
        {
            if (other.Sign != sign && other.Names.Contains(direction.Name))
            {
                return $"'({direction.Name})' is {other.Meaning}: it belongs to a '{other.Sign}' line; here stand {Spelled(names)}";
            }
        }

        var near = Suggestion.Nearest(direction.Name, names);
        return $"unknown direction '({Suggestion.Short(inner)})'"
            + (near is null ? $"; known: {Spelled(names)}; a literal '(' is written '\\('" : $"; did you mean '({near})'?");
    }

    private static string Spelled(string[] names) => string.Join(' ', names.Select(name => $"({name})"));

    private static string Show(TimeSpan time) => time switch
    {
        { TotalDays: >= 1 } => $"{time.TotalDays}d",
        { TotalSeconds: >= 1 } => $"{time.TotalSeconds}s",
        _ => $"{time.TotalMilliseconds}ms",
    };
}
