package target;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An answer. Content in several pieces has no length that is known at the start. */
public final class Response {
    public final int status;
    public final List<Request.Line> fields = new ArrayList<>();
    public final List<byte[]> pieces = new ArrayList<>();
    public final List<Request.Line> trailers = new ArrayList<>();
    public boolean hasLength = true;
    public boolean fails;
    public int delay;

    public Response(int status) {
        this.status = status;
    }

    public static Response text(int status, String content) {
        return new Response(status).with("Content-Type", "text/plain").content(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A 200 that depends on the request or on the moment. */
    public static Response changing(String content) {
        return text(200, content).with("Cache-Control", "no-store");
    }

    public static Response notFound() {
        return text(404, "Nothing here.\n");
    }

    public Response with(String name, String value) {
        fields.add(new Request.Line(name, value));
        return this;
    }

    public Response content(byte[] content) {
        pieces.add(content);
        return this;
    }

    public Response stream(String... texts) {
        hasLength = false;
        for (String text : texts) {
            pieces.add(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return this;
    }

    public int length() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    public void waitForIt() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
