package vn.lienthong.portal.inbound.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Identifier;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/** Parser for the query with which the portal opens an agency's page (LT-IN-018). */
public final class EntryQueryParser {
    private static final int MAX_LENGTH = 4_096;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String query;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean fromPortal;
    private final Optional<ProcedureCode> procedure;
    private final Optional<AgencyCode> agency;
    private final Optional<ServiceCode> service;

    private EntryQueryParser(String query) {
        boolean fits = query.length() <= MAX_LENGTH;
        this.query = fits ? query : "";
        if (!fits) {
            findings.add(Finding.of("", "LT-IN-018", Severity.FAIL, "inbound.entry-refused"));
        }
        this.fromPortal = value("vnconnect", "/fromPortal").filter("1"::equals).isPresent();
        this.procedure = code("MaTTHCDP", "/procedure", ProcedureCode::of);
        this.agency = code("MaCoQuanThucHien", "/agency", AgencyCode::of);
        this.service = code("MaDVC", "/service", ServiceCode::of);
    }

    /** Parses a query. */
    public static EntryQueryParser of(String query) {
        return new EntryQueryParser(query);
    }

    public boolean fromPortal() {
        return fromPortal;
    }

    public Optional<ProcedureCode> procedure() {
        return procedure;
    }

    public Optional<AgencyCode> agency() {
        return agency;
    }

    public Optional<ServiceCode> service() {
        return service;
    }

    public Findings findings() {
        return new Findings(findings);
    }

    private <C extends Identifier> Optional<C> code(String name, String path, Function<String, C> type) {
        Optional<C> code = value(name, path).map(type);
        code.filter(found -> !found.parse().wellFormed())
                .ifPresent(odd -> findings.add(Finding.of(path, "LT-IN-018", Severity.WARN, "inbound.entry-odd")));
        return code;
    }

    /** Returns the only value of a parameter, or empty if it has several values or cannot be a code. */
    private Optional<String> value(String name, String path) {
        Set<String> values = new LinkedHashSet<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).equals(name)) {
                values.add(decode(part.substring(equals + 1)));
            }
        }
        values.remove("");
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String value = values.iterator().next();
        if (values.size() > 1 || !CODE.matcher(value).matches()) {
            findings.add(Finding.of(path, "LT-IN-018", Severity.FAIL, "inbound.entry-refused"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Returns the decoded text; text that cannot be decoded is returned unchanged and is not a valid code. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return "%";
        }
    }
}
