import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import target.Request;

/** The target contract on Tomcat: TomcatServer PORT DIR */
public final class TomcatServer extends TargetServlet {
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        // Trailer fields that are not named here are read and dropped; more than 8 KB of fields are refused.
        tomcat.getConnector().setProperty("allowedTrailerHeaders", "X-Late,X-Later,X-Latest,X-Checksum,X-Empty");
        Context context = tomcat.addContext("", arguments[1]);
        Tomcat.addServlet(context, "target", new TomcatServer());
        context.addServletMappingDecoded("/", "target");
        tomcat.start();
        tomcat.getServer().await();
    }

    @Override
    protected boolean sendsTrailers(HttpServletResponse response, List<Request.Line> trailers) {
        Map<String, String> map = new LinkedHashMap<>();
        trailers.forEach(line -> map.put(line.name(), line.value()));
        try {
            response.setTrailerFields(() -> map);
        } catch (IllegalStateException exception) {
            // HTTP/1.0 has none.
            return true;
        }
        return true;
    }

    @Override
    protected List<Request.Line> readTrailers(HttpServletRequest request) {
        return request.isTrailerFieldsReady()
            ? request.getTrailerFields().entrySet().stream().map(entry -> new Request.Line(entry.getKey(), entry.getValue())).toList()
            : List.of();
    }

    @Override
    protected void setSameSite(Cookie cookie, String value) {
        cookie.setAttribute("SameSite", value);
    }
}
