package vn.lienthong.dossier.digital;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.ListCopies;

/**
 * A paper of a dossier with the grounds for and against digitising it.
 *
 * @param grounds the grounds that apply
 * @param copy its digital copy, if it has one
 */
public record DigitalPaper(
        List<ScanGround> grounds, @Nullable DigitalCopy copy) {
    public DigitalPaper {
        grounds = ListCopies.copy(grounds, "grounds");
    }

    /** Returns whether it must be digitised. */
    public ScanDuty duty() {
        return ScanDuty.of(grounds);
    }

    /** Returns whether it is the result of its dossier. */
    public boolean isResult() {
        return grounds.contains(ScanGround.RESULT);
    }
}
