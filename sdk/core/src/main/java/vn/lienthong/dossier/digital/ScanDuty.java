package vn.lienthong.dossier.digital;

import java.util.List;
import java.util.Objects;

/** Whether a paper is to be digitised (LT-DIG-001, LT-DIG-002). */
public enum ScanDuty {
    /** It is to be digitised. */
    REQUIRED,
    /** Nothing asks for it and nothing speaks against it. */
    OPTIONAL,
    /** It is not digitised. */
    EXCLUDED;

    /** Returns what follows from grounds. */
    public static ScanDuty of(List<ScanGround> grounds) {
        Objects.requireNonNull(grounds, "grounds");
        if (grounds.stream().anyMatch(ScanGround::excludesScanning)) {
            return EXCLUDED;
        }
        return grounds.isEmpty() ? OPTIONAL : REQUIRED;
    }
}
