package target;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The target contract without a server: which path does what, and what a method means whatever the path. */
public final class Application {
    private static final List<String> IMPLEMENTED = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final Map<String, Map<String, Answer>> RESOURCES = new LinkedHashMap<>();

    static {
        get("/", Pages.page("Target"));
        get("/index.htm", Pages.page("Static page"));
        get("/get-only", Pages.page("GET and HEAD only"));
        get("/static/large.bin", Pages.large());
        get("/cookie/set", Cookies::setPairs);
        get("/cookie/echo", Cookies::showPairs);
        get("/cookie/delete", Cookies::delete);
        get("/reader/", Cookies::readPage);
        get("/image/", Cookies::showSid);
        get("/session", Cookies::visit);
        post("/session/login", Cookies::logIn);
        post("/session/logout", Cookies::logOut);
        get("/chunked", Pages::stream);
        get("/stream", Pages::stream);
        get("/abort", Pages::abort);
        get("/trailers", Pages::trailers);
        get("/slow", Pages::slow);
        get("/empty", request -> Response.text(200, ""));
        get("/private", Pages::guard);
        get("/redirect", Pages.redirect(302));
        post("/redirect", Pages.redirect(303));
        get("/no-content", request -> new Response(204));
        get("/vhost", request -> Response.changing(request.host()));
        get("/counter", State::count);
        post("/counter", State::count);
        post("/create", State::create);
        get("/create/", State::read);
        get("/store/", State::read);
        of("/store/").put("PUT", State::put);
        of("/store/").put("DELETE", State::delete);
        get("/status/", Pages::status);
        get("/negotiated", Negotiated::answer);
        post("/form", Forms::show);
        for (String method : IMPLEMENTED) {
            of("/echo").put(method, Application::echo);
            of("/reflect").put(method, Application::reflect);
        }
    }

    private Application() { }

    private static Map<String, Answer> of(String path) {
        return RESOURCES.computeIfAbsent(path, key -> new LinkedHashMap<>());
    }

    private static void get(String path, Answer answer) {
        of(path).put("GET", answer);
        of(path).put("HEAD", answer);
    }

    private static void post(String path, Answer answer) {
        of(path).put("POST", answer);
    }

    private static Map<String, Answer> find(String path) {
        String folder = path.replaceFirst("[^/]+$", "");
        boolean isBelow = List.of("/store/", "/create/", "/status/").contains(folder);
        return isBelow && !path.equals(folder) ? RESOURCES.get(folder) : isBelow ? null : RESOURCES.get(path);
    }

    public static Response answer(Request request) throws Exception {
        if (!IMPLEMENTED.contains(request.method())) {
            return Response.text(501, "Not implemented.\n");
        }
        if (request.method().equals("OPTIONS") && request.target().equals("*")) {
            return new Response(200).with("Allow", String.join(", ", IMPLEMENTED));
        }
        Map<String, Answer> methods = find(request.path());
        if (methods == null) {
            return Response.notFound();
        }
        List<String> known = new ArrayList<>(methods.keySet());
        if (!request.path().equals("/get-only") && !known.contains("OPTIONS")) {
            known.add("OPTIONS");
        }
        String allow = String.join(", ", known);
        if (methods.containsKey(request.method())) {
            Response response = methods.get(request.method()).to(request);
            return request.method().equals("OPTIONS") ? response.with("Allow", allow) : response;
        }
        return (known.contains(request.method()) ? new Response(200) : Response.text(405, "Not here.\n")).with("Allow", allow);
    }

    private static Response echo(Request request) {
        if (request.content().length > 0) {
            return new Response(200).with("Content-Type", request.type()).with("Cache-Control", "no-store").content(request.content());
        }
        Response response = new Response(200).with("Content-Type", "text/plain").with("Cache-Control", "no-store");
        request.fields().forEach(line -> response.content(line.octets()));
        return response;
    }

    private static Response reflect(Request request) {
        StringBuilder text = new StringBuilder();
        append(text, "method", request.method());
        append(text, "target", request.target());
        append(text, "authority", request.authority());
        append(text, "scheme", request.scheme());
        request.fields().forEach(line -> append(text, "field", line.name(), line.value()));
        request.trailers().forEach(line -> append(text, "trailer", line.name(), line.value()));
        return Response.changing(text + "content-length " + request.content().length + "\n");
    }

    private static void append(StringBuilder text, String word, String... pieces) {
        text.append(word);
        for (String piece : pieces) {
            text.append(' ').append(HexFormat.of().formatHex(piece.getBytes(StandardCharsets.ISO_8859_1)));
        }
        text.append('\n');
    }
}
