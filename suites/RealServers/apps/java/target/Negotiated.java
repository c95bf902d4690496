package target;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;

/** One resource in two types, two codings and two languages (RFC 9110 section 12). */
final class Negotiated {
    private static final String VARY = "Accept, Accept-Encoding, Accept-Language";

    private record Range(String name, double weight) { }

    private Negotiated() { }

    static Response answer(Request request) throws IOException {
        String type = choose(List.of("text/html", "text/plain"), request.value("Accept"),
            (range, kind) -> range.equals(kind) ? 3 : range.equals("text/*") ? 2 : range.equals("*/*") ? 1 : 0);
        String coding = choose(List.of("identity", "gzip"), request.value("Accept-Encoding"),
            (range, name) -> range.equals(name) || (range.equals("x-gzip") && name.equals("gzip")) ? 2 : range.equals("*") ? 1 : 0);
        if (type == null || coding == null) {
            return Response.text(406, "text/html or text/plain, as it is or in gzip.\n").with("Vary", VARY);
        }
        // A text in a language that was not asked for is better than none.
        String language = choose(List.of("en", "fr"), request.value("Accept-Language"),
            (range, name) -> range.equals(name) || range.startsWith(name + "-") ? 2 : range.equals("*") ? 1 : 0);
        Response response = make(type, coding, language == null ? "en" : language).show(request, false);
        return response.with("Vary", VARY);
    }

    private static Representation make(String type, String coding, String language) throws IOException {
        String words = language.equals("fr") ? "Bonjour" : "Good morning";
        byte[] content = (type.equals("text/html") ? Pages.html(words) : words + "\n").getBytes();
        List<Request.Line> extra = new ArrayList<>(List.of(new Request.Line("Content-Language", language)));
        if (coding.equals("gzip")) {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(coded)) {
                gzip.write(content);
            }
            content = coded.toByteArray();
            extra.add(new Request.Line("Content-Encoding", coding));
        }
        return new Representation(content, type, Pages.WRITTEN, extra);
    }

    /** The candidate of the greatest weight, the earlier of equal ones; null where all are refused. */
    private static String choose(List<String> candidates, String field, BiFunction<String, String, Integer> fit) {
        List<Range> ranges = read(field == null ? "" : field);
        String best = candidates.get(0);
        if (ranges.isEmpty()) {
            return best;
        }
        for (String candidate : candidates) {
            best = weigh(candidate, ranges, fit) > weigh(best, ranges, fit) ? candidate : best;
        }
        return weigh(best, ranges, fit) > 0 ? best : null;
    }

    private static double weigh(String candidate, List<Range> ranges, BiFunction<String, String, Integer> fit) {
        int bestFit = 0;
        double weight = candidate.equals("identity") ? 0.0001 : 0;
        for (Range range : ranges) {
            if (fit.apply(range.name, candidate) > bestFit) {
                bestFit = fit.apply(range.name, candidate);
                weight = range.weight;
            }
        }
        return weight;
    }

    /** A weight that cannot be read refuses nothing. */
    private static List<Range> read(String field) {
        List<Range> ranges = new ArrayList<>();
        for (String element : field.toLowerCase().split(",")) {
            String[] parts = element.split(";");
            double weight = 1;
            for (String part : parts) {
                if (part.strip().matches("q=[0-9]*\\.?[0-9]+")) {
                    weight = Double.parseDouble(part.strip().substring(2));
                }
            }
            if (parts.length > 0 && !parts[0].isBlank()) {
                ranges.add(new Range(parts[0].strip(), weight));
            }
        }
        return ranges;
    }
}
