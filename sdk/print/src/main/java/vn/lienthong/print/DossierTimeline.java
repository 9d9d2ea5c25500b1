package vn.lienthong.print;

import java.util.List;
import java.util.Objects;

/**
 * The steps of one dossier with the bytes and the time of each.
 *
 * @param dossierCode the code, which is also shown as a QR code
 * @param steps the steps in chronological order
 */
public record DossierTimeline(String dossierCode, List<TimelineStep> steps) {
    public DossierTimeline {
        Objects.requireNonNull(dossierCode, "dossierCode");
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "DossierTimeline[" + dossierCode + ", " + steps.size() + " steps]";
    }
}
