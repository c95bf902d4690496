import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import target.Application;
import target.Request;
import target.Response;

/** The target contract on the server of the JDK: JdkServer PORT */
public final class JdkServer {
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", JdkServer::handle);
        server.start();
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try {
            Response response = Application.answer(read(exchange));
            // It sends no trailer fields.
            send(exchange, response.trailers.isEmpty() ? response : Response.notFound());
        } catch (IOException | RuntimeException exception) {
            // Whatever leaves the handler ends the connection.
            throw exception;
        } catch (Exception exception) {
            throw new IOException(exception);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.waitForIt();
        response.fields.forEach(line -> exchange.getResponseHeaders().add(line.name(), line.value()));
        boolean hasContent = response.status != 204 && response.status != 304;
        if (!hasContent || exchange.getRequestMethod().equals("HEAD")) {
            if (hasContent && response.hasLength) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(response.length()));
            }
            exchange.sendResponseHeaders(response.status, -1);
            return;
        }
        List<String> length = exchange.getResponseHeaders().get("Content-Length");
        // 0 is a length that is not known, and -1 is none.
        exchange.sendResponseHeaders(response.status, length != null ? Long.parseLong(length.get(0)) : !response.hasLength ? 0 : response.length() == 0 ? -1 : response.length());
        OutputStream stream = exchange.getResponseBody();
        for (byte[] piece : response.pieces) {
            stream.write(piece);
            stream.flush();
        }
        if (response.fails) {
            throw new IOException("The application fails because it was asked to.");
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        byte[] content = exchange.getRequestBody().readAllBytes();
        URI uri = exchange.getRequestURI();
        List<Request.Line> fields = new ArrayList<>();
        // Names come in one spelling and in no order.
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> fields.add(new Request.Line(name, Objects.toString(value, "")))));
        // That an absolute-form wins over Host is left to the application.
        String authority = Objects.requireNonNullElseGet(uri.getRawAuthority(), () -> Objects.toString(exchange.getRequestHeaders().getFirst("Host"), ""));
        String path = Objects.toString(uri.getPath(), "");
        return new Request(exchange.getRequestMethod(), uri.toString(), "http", path, Objects.toString(uri.getRawQuery(), ""), authority, fields, List.of(), content);
    }
}
