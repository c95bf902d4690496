import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import target.Request;

/** The target contract on Jetty: JettyServer PORT */
public final class JettyServer extends TargetServlet {
    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new JettyServer()), "/");
        server.setHandler(context);
        server.start();
        server.join();
    }

    @Override
    protected boolean sendsTrailers(HttpServletResponse response, List<Request.Line> trailers) {
        HttpFields fields = new HttpFields();
        trailers.forEach(line -> fields.add(line.name(), line.value()));
        ((org.eclipse.jetty.server.Response) response).setTrailers(() -> fields);
        return true;
    }

    @Override
    protected List<Request.Line> readTrailers(HttpServletRequest request) {
        List<Request.Line> lines = new ArrayList<>();
        HttpFields trailers = ((org.eclipse.jetty.server.Request) request).getTrailers();
        if (trailers != null) {
            trailers.forEach(field -> lines.add(new Request.Line(field.getName(), field.getValue())));
        }
        return lines;
    }

    @Override
    protected void setSameSite(Cookie cookie, String value) {
        cookie.setComment("__SAME_SITE_" + value.toUpperCase() + "__");
    }
}
