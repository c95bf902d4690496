package target;

import java.util.Arrays;
import java.util.List;

/** Forms: the pairs of a form, decoded. */
final class Forms {
    private static final String TYPE = "application/x-www-form-urlencoded";

    private Forms() { }

    static List<Request.Line> pairs(Request request) {
        return Arrays.stream(request.text().split("&")).filter(pair -> !pair.isEmpty())
            .map(pair -> (pair + "=").split("=", 3))
            .map(parts -> new Request.Line(Cookies.decode(parts[0].replace('+', ' ')), Cookies.decode(parts[1].replace('+', ' '))))
            .toList();
    }

    static Response show(Request request) {
        String type = String.valueOf(request.value("Content-Type")).split(";")[0].strip();
        if (!type.equalsIgnoreCase(TYPE)) {
            return new Response(415).with("Accept", TYPE);
        }
        if (request.value("Content-Encoding") != null) {
            return new Response(415).with("Accept-Encoding", "identity");
        }
        if (request.text().matches("(?s).*%(?![0-9A-Fa-f]{2}).*")) {
            return Response.text(400, "A '%' is not followed by two hex digits.\n");
        }
        StringBuilder text = new StringBuilder();
        pairs(request).forEach(pair -> text.append(pair.name()).append('=').append(pair.value()).append('\n'));
        return Response.changing(text.toString());
    }
}
