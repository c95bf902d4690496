import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The target contract, as far as it is natural, on the server of the JDK: Target PORT */
public final class Target {
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        StringBuilder large = new StringBuilder();
        for (int number = 0; number < 16384; number++) {
            large.append(String.format("%015d%n", number));
        }
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/")) {
                page("Target", "GET, HEAD, POST").handle(exchange);
            } else {
                send(exchange, 404, "Nothing here.\n");
            }
        });
        server.createContext("/index.htm", page("Static page", "GET, HEAD"));
        server.createContext("/get-only", page("GET and HEAD only", "GET, HEAD"));
        server.createContext("/static/large.bin", page(large.toString(), "GET, HEAD"));
        server.createContext("/echo", Target::echo);
        server.createContext("/chunked", Target::stream);
        server.createContext("/slow", Target::wait);
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/index.htm");
            send(exchange, 302, "/index.htm\n");
        });
        server.createContext("/no-content", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private static HttpHandler page(String text, String methods) {
        return exchange -> {
            if (methods.contains(exchange.getRequestMethod())) {
                exchange.getRequestBody().readAllBytes();
                send(exchange, 200, text);
            } else {
                exchange.getResponseHeaders().set("Allow", methods);
                send(exchange, 405, "Not here.\n");
            }
        };
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] content = exchange.getRequestBody().readAllBytes();
        if (content.length > 0) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
            return;
        }
        StringBuilder lines = new StringBuilder();
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> lines.append(name + ": " + value + "\n")));
        send(exchange, 200, lines.toString());
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, 0);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write("one\ntwo, which is longer\nthree\n".getBytes(StandardCharsets.US_ASCII));
        }
        exchange.close();
    }

    private static void wait(HttpExchange exchange) throws IOException {
        String milliseconds = String.valueOf(exchange.getRequestURI().getQuery()).replaceFirst("^ms=", "");
        if (!milliseconds.matches("[0-9]{1,4}") || Integer.parseInt(milliseconds) > 2000) {
            send(exchange, 400, "The query is ms=N.\n");
            return;
        }
        try {
            Thread.sleep(Integer.parseInt(milliseconds));
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
        send(exchange, 200, milliseconds);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }
}
