package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.DossierStatus;

/**
 * A status transition of a dossier: when, by whom and on what ground.
 *
 * @param to the new status; for the first transition, the initial status
 * @param at when it happened
 * @param actor who caused it
 * @param fact the ground, if the transition requires one
 */
public record DossierMove(
        DossierStatus to,
        OffsetDateTime at,
        MoveActor actor,
        @Nullable MoveGround fact) {
    public DossierMove {
        Objects.requireNonNull(to, "to");
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(actor, "actor");
    }

    /** Returns a transition without a ground. */
    public static DossierMove to(DossierStatus to, OffsetDateTime at, MoveActor actor) {
        return new DossierMove(to, at, actor, null);
    }

    /** Returns this transition with a ground. */
    public DossierMove withGround(MoveGround ground) {
        return new DossierMove(to, at, actor, Objects.requireNonNull(ground, "ground"));
    }
}
