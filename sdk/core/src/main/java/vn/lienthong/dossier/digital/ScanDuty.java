package vn.lienthong.dossier.digital;

import java.util.List;
import java.util.Objects;

/** Whether a paper must be digitised (LT-DIG-001, LT-DIG-002). */
public enum ScanDuty {
    /** It must be digitised. */
    REQUIRED,
    /** No ground requires or excludes it. */
    OPTIONAL,
    /** It must not be digitised. */
    EXCLUDED;

    /** Returns the duty that follows from the grounds. */
    public static ScanDuty of(List<ScanGround> grounds) {
        Objects.requireNonNull(grounds, "grounds");
        if (grounds.stream().anyMatch(ScanGround::excludesScanning)) {
            return EXCLUDED;
        }
        return grounds.isEmpty() ? OPTIONAL : REQUIRED;
    }
}
