package target;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content with validators: conditions and one range (RFC 9110 sections 13 and 14). */
public record Representation(byte[] content, String type, long modified, List<Request.Line> extra) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");
    private static final Pattern RANGE = Pattern.compile("(?i)bytes=([0-9]*)-([0-9]*)");
    private static final DateTimeFormatter PREFERRED = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);
    private static final List<DateTimeFormatter> FORMS = List.of(
        PREFERRED,
        // A year of two digits is no more than 50 years ahead (section 5.6.7).
        new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-").appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.now().minusYears(49))
            .appendPattern(" HH:mm:ss 'GMT'").toFormatter(Locale.US),
        DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US));

    public static String date(long seconds) {
        return PREFERRED.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    public String tag() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(StandardCharsets.ISO_8859_1));
            return '"' + HexFormat.of().formatHex(digest.digest(content), 0, 8) + '"';
        } catch (java.security.NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** One of the three forms of section 5.6.7; null for anything else, several dates among them. */
    private static Long seconds(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return text == null ? null : LocalDateTime.parse(text, form).toEpochSecond(ZoneOffset.UTC);
            } catch (java.time.DateTimeException exception) {
                continue;
            }
        }
        return null;
    }

    private static boolean lists(String field, String tag, boolean acceptsWeak) {
        return field.strip().equals("*")
            || TAG.matcher(field).results().anyMatch(found -> found.group().equals(tag) || (acceptsWeak && found.group().equals("W/" + tag)));
    }

    /** 0 to proceed, or the status, in the order of section 13.2.2; a missing representation is null. */
    public static int judge(Request request, Representation current) {
        String match = request.value("If-Match");
        Long unmodified = seconds(request.value("If-Unmodified-Since"));
        if (match != null ? current == null || !lists(match, current.tag(), false) : current != null && unmodified != null && current.modified > unmodified) {
            return 412;
        }
        String noneMatch = request.value("If-None-Match");
        Long since = seconds(request.value("If-Modified-Since"));
        if (noneMatch != null) {
            return current == null || !lists(noneMatch, current.tag(), true) ? 0 : request.isRead() ? 304 : 412;
        }
        return request.isRead() && current != null && since != null && current.modified <= since ? 304 : 0;
    }

    public Response show(Request request, boolean ranges) {
        int outcome = judge(request, this);
        if (outcome == 412) {
            return new Response(412);
        }
        Matcher range = RANGE.matcher(String.valueOf(request.value("Range")));
        boolean asked = ranges && outcome == 0 && request.method().equals("GET") && range.matches() && !range.group().endsWith("=-") && isCurrent(request.value("If-Range"));
        BigInteger size = BigInteger.valueOf(content.length);
        if (!asked || isBackwards(range)) {
            return outcome == 304 ? validated(new Response(304)) : whole(new Response(200), ranges).content(content);
        }
        BigInteger first = range.group(1).isEmpty() ? size.subtract(new BigInteger(range.group(2))).max(BigInteger.ZERO) : new BigInteger(range.group(1));
        boolean isEnd = range.group(1).isEmpty() || range.group(2).isEmpty();
        BigInteger last = isEnd ? size.subtract(BigInteger.ONE) : new BigInteger(range.group(2)).min(size.subtract(BigInteger.ONE));
        if (first.compareTo(size) >= 0) {
            return new Response(416).with("Content-Range", "bytes */" + size);
        }
        byte[] piece = Arrays.copyOfRange(content, first.intValue(), last.intValue() + 1);
        return whole(new Response(206), true).with("Content-Range", "bytes " + first + "-" + last + "/" + size).content(piece);
    }

    private static boolean isBackwards(Matcher range) {
        return !range.group(1).isEmpty() && !range.group(2).isEmpty() && new BigInteger(range.group(2)).compareTo(new BigInteger(range.group(1))) < 0;
    }

    private boolean isCurrent(String condition) {
        return condition == null || condition.equals(tag()) || Long.valueOf(modified).equals(seconds(condition));
    }

    private Response validated(Response response) {
        return response.with("ETag", tag()).with("Last-Modified", date(modified));
    }

    private Response whole(Response response, boolean ranges) {
        validated(response).with("Content-Type", type);
        extra.forEach(response.fields::add);
        return ranges ? response.with("Accept-Ranges", "bytes") : response;
    }
}
