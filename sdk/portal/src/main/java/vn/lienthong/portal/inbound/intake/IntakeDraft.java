package vn.lienthong.portal.inbound.intake;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Findings;
import vn.lienthong.value.JsonValue;

/**
 * What a {@link DossierIntake} made of a push. Incubating, as that is.
 *
 * @param dossier the draft; none where the push lacks the code of the dossier or of the procedure
 * @param findings what is missing or was not understood, by the model's paths
 * @param leftOver what no line of the mapping names, or was not understood, by its JSON pointer in the push
 */
public record IntakeDraft(Optional<Dossier> dossier, Findings findings, Map<String, JsonValue> leftOver) {
    public IntakeDraft {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(findings, "findings");
        leftOver = Map.copyOf(leftOver);
    }
}
