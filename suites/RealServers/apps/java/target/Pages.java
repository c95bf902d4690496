package target;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages, streams, and answers that are about their status. */
final class Pages {
    static final long WRITTEN = 1_709_208_000;

    private static final Map<Integer, Request.Line> STATUS_FIELDS = Map.ofEntries(
        Map.entry(201, line("Location", "/index.htm")), Map.entry(300, line("Location", "/index.htm")),
        Map.entry(301, line("Location", "/index.htm")), Map.entry(302, line("Location", "/index.htm")),
        Map.entry(303, line("Location", "/index.htm")), Map.entry(307, line("Location", "/index.htm")),
        Map.entry(308, line("Location", "/index.htm")), Map.entry(206, line("Content-Range", "bytes 0-3/4")),
        Map.entry(304, line("ETag", "\"304\"")), Map.entry(401, line("WWW-Authenticate", "Basic realm=\"status\"")),
        Map.entry(405, line("Allow", "POST")), Map.entry(407, line("Proxy-Authenticate", "Basic realm=\"status\"")),
        Map.entry(413, line("Retry-After", "1")), Map.entry(429, line("Retry-After", "1")), Map.entry(503, line("Retry-After", "1")),
        Map.entry(415, line("Accept", "text/plain")), Map.entry(416, line("Content-Range", "bytes */4")),
        Map.entry(426, line("Upgrade", "echo")));

    private Pages() { }

    private static Request.Line line(String name, String value) {
        return new Request.Line(name, value);
    }

    static String html(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
    }

    static Answer page(String title) {
        Representation page = new Representation(html(title).getBytes(StandardCharsets.US_ASCII), "text/html", WRITTEN, List.of());
        return request -> page.show(request, true);
    }

    /** Numbered lines of 16 octets. */
    static Answer large() {
        String lines = IntStream.range(0, 16_384).mapToObj(number -> String.format("%015d\n", number)).collect(Collectors.joining());
        Representation large = new Representation(lines.getBytes(StandardCharsets.US_ASCII), "application/octet-stream", WRITTEN, List.of());
        return request -> large.show(request, true);
    }

    static Response stream(Request request) {
        return new Response(200).with("Content-Type", "text/plain").stream("one\n", "two, which is longer\n", "three\n");
    }

    /** Fails in the middle of its content, of known length when the query is 'length'. */
    static Response abort(Request request) {
        String beginning = "abort: more was meant to follow\n";
        Response response = new Response(200).with("Content-Type", "text/plain").stream(beginning);
        response.fails = true;
        return request.query().equals("length") ? response.with("Content-Length", String.valueOf(2 * beginning.length())) : response;
    }

    static Response trailers(Request request) throws java.security.NoSuchAlgorithmException {
        String content = "The checksum of this follows.\n";
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.US_ASCII));
        Response response = new Response(200).with("Content-Type", "text/plain").with("Trailer", "X-Checksum").stream(content);
        response.trailers.add(line("X-Checksum", HexFormat.of().formatHex(sum)));
        return response;
    }

    static Response slow(Request request) {
        if (!request.query().matches("ms=[0-9]{1,4}") || Integer.parseInt(request.query().substring(3)) > 2000) {
            return Response.text(400, "The query is ms=N, with N from 0 to 2000.\n");
        }
        int delay = Integer.parseInt(request.query().substring(3));
        Response response = Response.changing(String.valueOf(delay));
        response.delay = delay;
        return response;
    }

    static Response guard(Request request) {
        String[] given = String.valueOf(request.value("Authorization")).split(" +");
        return given.length == 2 && given[0].equalsIgnoreCase("Basic") && given[1].equals("dXNlcjpzZWNyZXQ=")
            ? Response.changing("Welcome.\n")
            : Response.text(401, "Credentials are needed.\n").with("WWW-Authenticate", "Basic realm=\"private\", charset=\"UTF-8\"");
    }

    static Answer redirect(int status) {
        return request -> Response.text(status, "/index.htm\n").with("Location", "/index.htm");
    }

    static Response status(Request request) {
        String text = request.path().substring(request.path().lastIndexOf('/') + 1);
        if (!text.matches("[2-5][0-9]{2}")) {
            return Response.notFound();
        }
        int code = Integer.parseInt(text);
        boolean isAsked = switch (code) {
            case 206 -> request.value("Range") != null;
            case 304 -> request.value("If-None-Match") != null || request.value("If-Modified-Since") != null;
            default -> true;
        };
        if (!isAsked) {
            return Response.text(400, "206 answers a request with Range, and 304 one with If-None-Match or If-Modified-Since.\n");
        }
        Response response = code == 204 || code == 205 || code == 304 ? new Response(code) : Response.text(code, text + "\n");
        if (STATUS_FIELDS.containsKey(code)) {
            response.fields.add(STATUS_FIELDS.get(code));
        }
        return code == 426 ? response.with("Connection", "upgrade") : response;
    }
}
