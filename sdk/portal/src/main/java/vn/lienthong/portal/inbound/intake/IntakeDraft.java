package vn.lienthong.portal.inbound.intake;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Findings;
import vn.lienthong.value.JsonValue;

/**
 * The result of reading a push with a {@link DossierIntake}. Incubating, like that class.
 *
 * @param dossier the draft; empty if the push has no dossier code or no procedure code
 * @param findings missing and invalid values, by the model's paths
 * @param leftOver values that the mapping does not name or that are invalid, by their JSON pointer in the push
 */
public record IntakeDraft(Optional<Dossier> dossier, Findings findings, Map<String, JsonValue> leftOver) {
    public IntakeDraft {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(findings, "findings");
        leftOver = Map.copyOf(leftOver);
    }
}
