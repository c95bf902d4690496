package target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What requests change: stored content, made resources, counters. */
final class State {
    private static final Map<String, Representation> STORED = new HashMap<>();
    private static final Map<String, Integer> COUNTERS = new HashMap<>();

    private State() { }

    /** A little older than the Date of the answer (RFC 9110 section 8.8.2.1). */
    private static Representation received(Request request) {
        return new Representation(request.content(), request.type(), System.currentTimeMillis() / 1000 - 2, List.of());
    }

    static synchronized Response read(Request request) {
        Representation current = STORED.get(request.path());
        return current == null ? Response.notFound() : current.show(request, false);
    }

    static synchronized Response put(Request request) {
        if (request.value("Content-Range") != null) {
            return Response.text(400, "PUT replaces the whole representation.\n");
        }
        if (request.value("Content-Encoding") != null) {
            return new Response(415).with("Accept-Encoding", "identity");
        }
        Representation current = STORED.get(request.path());
        if (Representation.judge(request, current) != 0) {
            return new Response(412);
        }
        Representation next = received(request);
        STORED.put(request.path(), next);
        return new Response(current == null ? 201 : 204).with("ETag", next.tag());
    }

    static synchronized Response delete(Request request) {
        Representation current = STORED.get(request.path());
        if (current == null) {
            return Response.notFound();
        }
        if (Representation.judge(request, current) != 0) {
            return new Response(412);
        }
        STORED.remove(request.path());
        return new Response(204);
    }

    static synchronized Response create(Request request) {
        String path = "/create/" + Cookies.fresh(8);
        STORED.put(path, received(request));
        return Response.text(201, path + "\n").with("Location", path);
    }

    static synchronized Response count(Request request) {
        int count = COUNTERS.getOrDefault(request.query(), 0) + (request.method().equals("POST") ? 1 : 0);
        COUNTERS.put(request.query(), count);
        return Response.changing(String.valueOf(count));
    }
}
