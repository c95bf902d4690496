import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import target.Application;
import target.Request;
import target.Response;

/** The target contract as a servlet. What the versions of the interface do not share is left to the server. */
public abstract class TargetServlet extends HttpServlet {
    /** Whether the server will send these behind the content. */
    protected abstract boolean sendsTrailers(HttpServletResponse response, List<Request.Line> trailers);

    protected abstract List<Request.Line> readTrailers(HttpServletRequest request);

    protected abstract void setSameSite(Cookie cookie, String value);

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answered) throws ServletException, IOException {
        try {
            Request request = read(asked);
            if (request.path().equals("/cookie/attributes") && request.isRead()) {
                setCookie(request, answered);
            } else {
                send(Application.answer(request), answered);
            }
        } catch (IOException | RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            throw new ServletException(exception);
        }
    }

    private void send(Response response, HttpServletResponse answered) throws IOException {
        if (!response.trailers.isEmpty() && !sendsTrailers(answered, response.trailers)) {
            send(Response.notFound(), answered);
            return;
        }
        response.waitForIt();
        answered.setStatus(response.status);
        response.fields.forEach(line -> answered.addHeader(line.name(), line.value()));
        if (response.hasLength && response.status != 204 && response.status != 304) {
            answered.setContentLength(response.length());
        }
        OutputStream stream = answered.getOutputStream();
        for (byte[] piece : response.pieces) {
            stream.write(piece);
            if (!response.hasLength) {
                stream.flush();
            }
        }
        if (response.fails) {
            throw new IOException("The application fails because it was asked to.");
        }
    }

    private Request read(HttpServletRequest asked) throws IOException {
        byte[] content = asked.getInputStream().readAllBytes();
        List<Request.Line> fields = new ArrayList<>();
        for (String name : Collections.list(asked.getHeaderNames())) {
            Collections.list(asked.getHeaders(name)).forEach(value -> fields.add(new Request.Line(name, value)));
        }
        String query = Objects.toString(asked.getQueryString(), "");
        String target = asked.getRequestURI() + (asked.getQueryString() == null ? "" : "?" + query);
        String authority = asked.getServerName() + (asked.getServerPort() == 80 ? "" : ":" + asked.getServerPort());
        String path = Objects.toString(asked.getServletPath(), "") + Objects.toString(asked.getPathInfo(), "");
        return new Request(asked.getMethod(), target, asked.getScheme(), path, query, authority, fields, readTrailers(asked), content);
    }

    /** By the server's own writer. */
    private void setCookie(Request request, HttpServletResponse answered) throws IOException {
        Map<String, String> asked = new HashMap<>();
        for (String pair : request.query().split("&")) {
            String[] parts = (pair + "=").split("=", 3);
            asked.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.ISO_8859_1));
        }
        try {
            Cookie cookie = new Cookie(asked.getOrDefault("name", ""), asked.getOrDefault("value", ""));
            if (asked.containsKey("path")) {
                cookie.setPath(asked.get("path"));
            }
            if (asked.containsKey("domain")) {
                cookie.setDomain(asked.get("domain"));
            }
            if (asked.containsKey("max-age")) {
                cookie.setMaxAge(Integer.parseInt(asked.get("max-age")));
            }
            cookie.setSecure("1".equals(asked.get("secure")));
            cookie.setHttpOnly("1".equals(asked.get("http-only")));
            if (asked.containsKey("same-site")) {
                setSameSite(cookie, asked.get("same-site"));
            }
            answered.addCookie(cookie);
            send(Response.changing("set\n"), answered);
        } catch (IllegalArgumentException exception) {
            send(Response.text(400, exception.getMessage() + "\n"), answered);
        }
    }
}
