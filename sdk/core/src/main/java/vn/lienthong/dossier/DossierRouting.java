package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.Agency;
import vn.lienthong.value.Modelled;

/**
 * The agencies of a dossier that may be filed anywhere in the province (phi địa giới hành chính): the assisting, the
 * receiving and the competent one (LT-AREA-001). It is kept beside the {@link Dossier}: the message has a field only
 * for the name of the competent agency, the unit of {@link DossierHandling}.
 *
 * @param helping the agency where the person was helped to file; it has no responsibility for the dossier
 * @param receiving the agency that received the dossier and is responsible for forwarding it
 * @param competent the agency that settles it
 * @param ground why that agency is competent
 */
@Modelled
public record DossierRouting(@Nullable Agency helping, Agency receiving, Agency competent, RoutingGround ground) {
    public DossierRouting {
        Objects.requireNonNull(receiving, "receiving");
        Objects.requireNonNull(competent, "competent");
        Objects.requireNonNull(ground, "ground");
    }

    /** Returns a builder with these values. */
    public DossierRoutingBuilder toBuilder() {
        return DossierRoutingBuilder.builder(this);
    }

    /** Returns the findings of a rule set; {@code vn.lienthong.check.RoutingRules} contains the rules of the SDK. */
    public Findings check(RuleSet<? super DossierRouting> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }

    /** Why an agency is competent for a dossier. */
    public enum RoutingGround {
        /** The procedure names the agency (thẩm quyền giải quyết). */
        PROCEDURE,
        /** The agency received the dossier. */
        RECEPTION,
        /** The person lives in the area of the agency. */
        RESIDENCE
    }
}
