package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.DossierStatus;

/**
 * A dossier's entry into a state: when, by whom and on what ground.
 *
 * @param to the state that it enters; of the first move, the one in which it began
 * @param at when
 * @param actor who brought it about
 * @param fact what it rests on, where it needs something
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

    /** Returns a move that rests on nothing. */
    public static DossierMove to(DossierStatus to, OffsetDateTime at, MoveActor actor) {
        return new DossierMove(to, at, actor, null);
    }

    /** Returns the same move on a ground. */
    public DossierMove withGround(MoveGround ground) {
        return new DossierMove(to, at, actor, Objects.requireNonNull(ground, "ground"));
    }
}
