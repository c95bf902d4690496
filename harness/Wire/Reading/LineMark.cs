using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>What a line of the exchange begins with, such as <c>2&lt;! </c>.</summary>
/// <param name="Sign"><c>&gt;</c>, <c>&lt;</c> or <c>|</c>.</param>
/// <param name="Connection">The connection, from 1.</param>
/// <param name="IsAbsent">Whether <c>!</c> follows.</param>
/// <param name="Start">Where the text of the line begins.</param>
internal readonly record struct LineMark(char Sign, int Connection, bool IsAbsent, int Start)
{
    public const int LastConnection = 99;

    /// <summary><c>&gt;</c>, <c>&lt;</c> or <c>|</c> where the line begins with it, digits before it left out.</summary>
    public static char? SignOf(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return at >= 0 && (text[at] is '>' or '<' or '|') ? text[at] : null;
    }

    /// <summary>Reads the mark; <see langword="false"/> where the line has none.</summary>
    public static bool TryRead(ReadingContext context, SourceLine line, out LineMark mark)
    {
        var text = line.Text;
        mark = default;
        if (SignOf(text) is not { } sign)
        {
            return false;
        }

        var at = text.IndexOf(sign, StringComparison.Ordinal);
        var connection = 1;
        if (at > 0
            && (!int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out connection)
                || connection is < 2 or > LastConnection || text[0] == '0'))
        {
            context.Errors.Add(line, 0, $"bad connection '{Suggestion.Short(text[..at])}'; write '{sign}' for connection 1, '2{sign}' to '{LastConnection}{sign}' for others");
            context.Errors.Close(line);
            context.HasDoubtfulConnections = true;
            connection = 1;
        }

        var start = at + 1;
        var isAbsent = sign == '<' && start < text.Length && text[start] == '!';
        start += isAbsent ? 1 : 0;
        if (start < text.Length && text[start] != ' ')
        {
            context.Errors.Add(line, start, $"no space after '{text[..start]}'; write one");
            context.Errors.Close(line);
        }
        else if (start < text.Length)
        {
            start++;
        }

        mark = new LineMark(sign, connection, isAbsent, start);
        return true;
    }
}
