package vn.lienthong.dossier.digital;

import java.util.List;
import java.util.Objects;

/** Whether a paper is to be digitised (LT-DIG-001, LT-DIG-002). */
public enum ScanDuty {
    /** It is to be digitised. */
    ASKED,
    /** Nothing asks for it and nothing speaks against it. */
    FREE,
    /** It is not digitised. */
    EXCLUDED;

    /** What follows from grounds. */
    public static ScanDuty of(List<ScanGround> grounds) {
        Objects.requireNonNull(grounds, "grounds");
        if (grounds.stream().anyMatch(ScanGround::against)) {
            return EXCLUDED;
        }
        return grounds.isEmpty() ? FREE : ASKED;
    }
}
