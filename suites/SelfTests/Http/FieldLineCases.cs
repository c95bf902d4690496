namespace HttpConformance.SelfTests.Http;

internal static class FieldLineCases
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
    private const string Good = "200 ContentLength 'ok'";

    public static IEnumerable<StreamCase> All =>
    [
        new("Lawful oddities", Head + "x:\r\nX!#$%&'*+-.^_`|~1: \t a\tb \u00ff \t\r\nY:\r\n\r\nok", Good),
        new("LF alone ends a field line", "HTTP/1.1 200 OK\r\nContent-Length: 2‸\n\r\nok", Good + " BareLf@a"),
        new("LF alone ends the section", Head + "‸\nok", Good + " BareLf@a"),
        new("LF alone throughout", "HTTP/1.1 200 OK‸\nContent-Length: 2‸\n‸\nok", Good + " BareLf@a BareLf@b BareLf@c"),
        new("CR within a value", Head + "X: a‸\rb\r\n\r\nok", Good + " BareCr@a"),
        new("CR within a name", Head + "X‸\rY: a\r\n\r\nok", Good + " BareCr@a InvalidFieldName@a"),
        new("A line of CR alone", Head + "‸\r\r\n\r\nok", Good + " BareCr@a LineWithoutColon@a"),
        new("CR LF CR and another octet do not end the section", Head + "‸\rX: a\r\n\r\nok", Good + " BareCr@a InvalidFieldName@a"),
        new("Space before the colon", "HTTP/1.1 200 OK\r\nContent-Length‸ : 2\r\n\r\nok", Good + " SpaceBeforeColon@a"),
        new("Several blanks before the colon", Head + "X‸ \t: a\r\n\r\nok", Good + " SpaceBeforeColon@a"),
        new("Empty field name", Head + "‸: a\r\n\r\nok", Good + " EmptyFieldName@a"),
        new("Space within a field name", Head + "X‸ Y: a\r\n\r\nok", Good + " InvalidFieldName@a"),
        new("Delimiter within a field name", Head + "X‸(Y): a\r\n\r\nok", Good + " InvalidFieldName@a"),
        new("obs-text within a field name", Head + "‸\u00e4: a\r\n\r\nok", Good + " InvalidFieldName@a"),
        new("NUL within a field name", Head + "X‸\0: a\r\n\r\nok", Good + " InvalidFieldName@a"),
        new("Invalid name and space before the colon", Head + "X‸/Y‸ : a\r\n\r\nok", Good + " SpaceBeforeColon@b InvalidFieldName@a"),
        new("Line without a colon", Head + "‸X\r\n\r\nok", Good + " LineWithoutColon@a"),
        new("Fold", Head + "X: a \r\n‸  b\r\n\r\nok", Good + " ObsFold@a"),
        new("Fold with LF alone", Head + "X: a‸\n‸\tb\r\n\r\nok", Good + " BareLf@a ObsFold@b"),
        new("Fold of blanks only does not end the section", Head + "X: a\r\n‸ \r\n\r\nok", Good + " ObsFold@a"),
        new("Folded Content-Length", "HTTP/1.1 200 OK\r\nContent-Length:\r\n‸ 2\r\n\r\nok", Good + " ObsFold@a"),
        new("Fold over three lines", Head + "X: a\r\n‸ \r\n‸ b: c\r\n\r\nok", Good + " ObsFold@a ObsFold@b"),
        new("Fold behind a line without a colon", Head + "‸X\r\n‸ Y: a\r\n\r\nok", Good + " LineWithoutColon@a ObsFold@b"),
        new("Whitespace before the first field line", "HTTP/1.1 200 OK\r\n‸ Content-Length: 9\r\n‸\tX: y\r\nContent-Length: 2\r\n\r\nok", Good + " WhitespaceBeforeFirstField@a WhitespaceBeforeFirstField@b"),
        new("NUL in a value", Head + "X: a‸\0b\r\n\r\nok", Good + " NulInValue@a"),
        new("VT in a value", Head + "X: ‸\v\r\n\r\nok", Good + " ControlOctetInValue@a"),
        new("DEL in a value", Head + "X: a‸\x7f\r\n\r\nok", Good + " ControlOctetInValue@a"),
        new("NUL, CR and ESC in one value", Head + "X: ‸\x1b‸\0‸\ra\r\n\r\nok", Good + " BareCr@c NulInValue@b ControlOctetInValue@a"),
        new("Control octet in a folded part", Head + "X: a\r\n‸ b‸\x01\r\n\r\nok", Good + " ControlOctetInValue@b ObsFold@a"),
        new("Status line within the header section", "HTTP/1.1 200 OK\r\n‸HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", Good + " LineWithoutColon@a"),
    ];
}
