using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>Reads the escapes that lines of octets share.</summary>
internal static class EscapeReader
{
    public const string Known = @"\r \n \t \0 \s \xNN \\ \{ \(";

    /// <summary>Reads the escape that begins at the position and moves behind it.</summary>
    /// <param name="errors">Takes the error where there is none.</param>
    /// <param name="line">The line.</param>
    /// <param name="position">The index of the backslash.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="allowsBar">Whether <c>\|</c> is an escape as well, as in <c>Each</c>.</param>
    /// <param name="octet">What it stands for.</param>
    public static bool TryRead(ErrorList errors, SourceLine line, ref int position, int end, bool allowsBar, out byte octet)
    {
        octet = 0;
        var at = position;
        if (at + 1 >= end)
        {
            errors.Add(line, at, @"nothing follows the backslash; a literal one is written '\\'");
            return false;
        }

        var letter = line.Text[at + 1];
        if (letter == 'x')
        {
            return TryReadHex(errors, line, ref position, end, out octet);
        }

        int known = letter switch
        {
            'r' => '\r',
            'n' => '\n',
            't' => '\t',
            '0' => '\0',
            's' => ' ',
            '\\' => '\\',
            '{' => '{',
            '(' => '(',
            '|' when allowsBar => '|',
            _ => -1,
        };
        if (known < 0)
        {
            var hint = letter switch { '*' => @"; a literal '*' is written \x2a", '"' => @"; a literal '""' is written \x22", _ => "" };
            errors.Add(line, at, $@"unknown escape '\{letter}'; known: {Known}{(allowsBar ? @" \|" : "")}{hint}");
            return false;
        }

        octet = (byte)known;
        position += 2;
        return true;
    }

    private static bool TryReadHex(ErrorList errors, SourceLine line, ref int position, int end, out byte octet)
    {
        var digits = line.Text.AsSpan(position + 2, Math.Min(2, end - position - 2));
        if (digits.Length == 2 && byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octet))
        {
            position += 4;
            return true;
        }

        errors.Add(line, position, $@"'\x{digits}' is no octet; write two hex digits, such as \x0a");
        octet = 0;
        return false;
    }
}
