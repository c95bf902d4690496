package target;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cookies, and the two kinds of sessions. */
final class Cookies {
    private static final Map<String, Long> SIDS = new ConcurrentHashMap<>();
    private static final Map<String, Login> LOGINS = new ConcurrentHashMap<>();

    private record Login(int count, String user) { }

    private Cookies() { }

    static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
    }

    static boolean isName(String text) {
        return text.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    }

    static String fresh(int octets) {
        byte[] random = new byte[octets];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The pairs of Cookie in the order received. */
    static List<Request.Line> received(Request request) {
        List<Request.Line> pairs = new ArrayList<>();
        for (String line : request.lines("Cookie")) {
            for (String pair : line.split(";")) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2) {
                    pairs.add(new Request.Line(parts[0].strip(), parts[1].strip()));
                }
            }
        }
        return pairs;
    }

    static Response setPairs(Request request) {
        Response response = Response.changing("set\n");
        for (String pair : request.query().isEmpty() ? new String[0] : request.query().split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2 || !isName(decode(parts[0])) || !decode(parts[1]).matches("(\"?)[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]*\\1")) {
                return Response.text(400, "The query is NAME=VALUE&... of cookie names and cookie values.\n");
            }
            response.with("Set-Cookie", decode(parts[0]) + "=" + decode(parts[1]) + "; Path=/");
        }
        return response;
    }

    static Response showPairs(Request request) {
        StringBuilder text = new StringBuilder();
        received(request).forEach(pair -> text.append(pair.name()).append('=').append(pair.value()).append('\n'));
        return Response.changing(text.toString());
    }

    static Response delete(Request request) {
        String name = decode(request.query());
        return isName(name)
            ? Response.changing(name + "\n").with("Set-Cookie", name + "=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
            : Response.text(400, "The query is the name of a cookie.\n");
    }

    private static String sid(Request request) {
        return received(request).stream()
            .filter(pair -> pair.name().equals("sid") && SIDS.getOrDefault(pair.value(), 0L) > System.currentTimeMillis())
            .map(Request.Line::value).findFirst().orElse("");
    }

    static Response readPage(Request request) {
        if (!sid(request).isEmpty()) {
            return Response.changing("Welcome.\n");
        }
        String sid = fresh(16);
        long expires = System.currentTimeMillis() + 3_600_000;
        SIDS.put(sid, expires);
        return Response.changing("Welcome.\n").with("Set-Cookie", "sid=" + sid + "; path=/; expires=" + Representation.date(expires / 1000));
    }

    static Response showSid(Request request) {
        return Response.changing(sid(request));
    }

    private static String current(Request request) {
        return received(request).stream().filter(pair -> pair.name().equals("session") && LOGINS.containsKey(pair.value())).map(Request.Line::value).findFirst().orElse("");
    }

    private static Response show(String id, boolean isNew) {
        Login login = LOGINS.get(id);
        Response response = Response.changing("id=" + id + " count=" + login.count + " user=" + login.user);
        return isNew ? response.with("Set-Cookie", "session=" + id + "; Path=/session; HttpOnly; SameSite=Lax") : response;
    }

    private static Response open(int count, String user) {
        String id = fresh(16);
        LOGINS.put(id, new Login(count, user));
        return show(id, true);
    }

    static synchronized Response visit(Request request) {
        String id = current(request);
        if (id.isEmpty()) {
            return open(1, "");
        }
        LOGINS.computeIfPresent(id, (key, login) -> new Login(login.count + 1, login.user));
        return show(id, false);
    }

    /** The id from before the login may be known to somebody else (RFC 6265bis section 8.4). */
    static synchronized Response logIn(Request request) {
        Login ended = LOGINS.remove(current(request));
        String user = Forms.pairs(request).stream().filter(pair -> pair.name().equals("user")).map(Request.Line::value).findFirst().orElse("user");
        return isName(user) ? open(ended == null ? 1 : ended.count + 1, user) : Response.text(400, "The user is a token.\n");
    }

    static synchronized Response logOut(Request request) {
        LOGINS.remove(current(request));
        return Response.changing("id= count=0 user=").with("Set-Cookie", "session=; Path=/session; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
