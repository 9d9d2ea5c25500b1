package vn.lienthong.print;

import java.util.List;
import java.util.Objects;

/**
 * What happened to one dossier, step by step, with what it cost on the wire.
 *
 * @param dossierCode the code; it also becomes the QR
 * @param steps the steps in order of time
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
