package vn.lienthong.signature.internal.validation;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.TrustAnchor;
import vn.lienthong.signature.TrustAnchors;

/** Reports in advance that a trust anchor expires (LT-SIG-043). */
final class AnchorExpiry {
    private static final Period AHEAD = Period.ofDays(90);

    private AnchorExpiry() {}

    static Findings ending(TrustAnchors anchors, Instant now) {
        List<Finding> findings = new ArrayList<>();
        for (TrustAnchor anchor : anchors.list()) {
            ZonedDateTime end = anchor.certificate().getNotAfter().toInstant().atZone(VietnamTime.ZONE);
            if (now.isAfter(end.minus(AHEAD).toInstant())) {
                findings.add(Finding.of(
                        "",
                        "LT-SIG-043",
                        Severity.WARN,
                        "signature.anchor.ends",
                        SignerNames.plain(anchor.provenance()),
                        end.toLocalDate().toString()));
            }
        }
        return new Findings(findings);
    }
}
