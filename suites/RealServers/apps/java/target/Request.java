package target;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a server hands over: the target as it came where that is known; path, query and authority as the server reads them. Text is Latin-1. */
public record Request(String method, String target, String scheme, String path, String query, String authority, List<Line> fields, List<Line> trailers, byte[] content) {
    public record Line(String name, String value) {
        public byte[] octets() {
            return (name + ": " + value + "\n").getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    public List<String> lines(String name) {
        return fields.stream().filter(line -> line.name().equalsIgnoreCase(name)).map(Line::value).toList();
    }

    /** The lines of a name joined; null where there is none. */
    public String value(String name) {
        List<String> lines = lines(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The type to show the content with. */
    public String type() {
        String type = value("Content-Type");
        return type != null && type.matches("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+[\\t -~]*") ? type : "application/octet-stream";
    }

    /** The host of the authority, in lower case and without the port. */
    public String host() {
        return authority.replaceFirst(":[0-9]*$", "").toLowerCase();
    }

    public String text() {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
