package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.Agency;
import vn.lienthong.value.Modelled;

/**
 * The agencies between which a dossier moves when it may be filed anywhere in the province (phi địa giới hành chính), each for
 * itself (LT-AREA-001). Kept beside the {@link Dossier}: only the name of the competent one has a field on the wire, the unit of
 * {@link DossierHandling}.
 *
 * @param helping where the person was helped to file; answers for nothing
 * @param receiving where the dossier was received; answers for its way
 * @param competent who settles it
 * @param ground why that one settles it
 */
@Modelled
public record DossierRouting(@Nullable Agency helping, Agency receiving, Agency competent, RoutingGround ground) {
    public DossierRouting {
        Objects.requireNonNull(receiving, "receiving");
        Objects.requireNonNull(competent, "competent");
        Objects.requireNonNull(ground, "ground");
    }

    /** A builder that starts from this value. */
    public DossierRoutingBuilder toBuilder() {
        return DossierRoutingBuilder.builder(this);
    }

    /** What the rules find in it; {@code vn.lienthong.check.RoutingRules} has those of the SDK. */
    public Findings check(RuleSet<? super DossierRouting> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }

    /** Why an agency settles a dossier. */
    public enum RoutingGround {
        /** The procedure names it (thẩm quyền giải quyết). */
        PROCEDURE,
        /** It is where the dossier was received. */
        RECEPTION,
        /** It is where the person lives. */
        RESIDENCE
    }
}
