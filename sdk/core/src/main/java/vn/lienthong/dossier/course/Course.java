package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.CourseClock;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/**
 * The course of a dossier (tiến trình) from its filing on, and what happened beside its moves.
 *
 * <p>It judges nothing by itself, and its business status follows from the moves alone: no state of money, delivery or
 * synchronisation changes it (LT-LIFE-019).
 *
 * @param moves in the order in which they happened; the first is the filing or the reception
 * @param appointments the apologies with a new appointment
 * @param consultations the opinions asked of other bodies
 * @param transfers from agency to agency
 * @param beside the states of money, delivery and synchronisation
 */
public record Course(
        List<DossierMove> moves,
        List<NewAppointment> appointments,
        List<Consultation> consultations,
        List<Transfer> transfers,
        SideStates beside) {
    public Course {
        moves = DossierLists.copy(moves, "moves");
        appointments = DossierLists.copy(appointments, "appointments");
        consultations = DossierLists.copy(consultations, "consultations");
        transfers = DossierLists.copy(transfers, "transfers");
        Objects.requireNonNull(beside, "beside");
    }

    /** Returns a course that begins. */
    public static Course startWith(DossierMove first) {
        Objects.requireNonNull(first, "first");
        return new Course(List.of(first), List.of(), List.of(), List.of(), SideStates.initial());
    }

    /** Returns the same with one more move. */
    public Course withMove(DossierMove move) {
        Objects.requireNonNull(move, "move");
        return new Course(DossierLists.append(moves, move), appointments, consultations, transfers, beside);
    }

    /** Returns the same with an apology and a new appointment. */
    public Course withAppointment(NewAppointment appointment) {
        Objects.requireNonNull(appointment, "appointment");
        return new Course(moves, DossierLists.append(appointments, appointment), consultations, transfers, beside);
    }

    /** Returns the same with an opinion asked of another body. */
    public Course withConsultation(Consultation consultation) {
        Objects.requireNonNull(consultation, "consultation");
        return new Course(moves, appointments, DossierLists.append(consultations, consultation), transfers, beside);
    }

    /** Returns the same, passed to the agency that is competent. */
    public Course withTransfer(Transfer transfer) {
        Objects.requireNonNull(transfer, "transfer");
        return new Course(moves, appointments, consultations, DossierLists.append(transfers, transfer), beside);
    }

    /** Returns the same with other states of money, delivery and synchronisation; the moves stay what they are. */
    public Course withSideStates(SideStates states) {
        Objects.requireNonNull(states, "states");
        return new Course(moves, appointments, consultations, transfers, states);
    }

    /** Returns where the dossier stands: the state of the last move. */
    public Optional<DossierStatus> status() {
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(moves.get(moves.size() - 1).to());
    }

    /**
     * Returns the stretches after the clock's start in which it stood still: a supplement, a payment or a withdrawal was awaited, an
     * opinion for which the procedure lets it stand, or the dossier was closed and opened again (LT-LIFE-018).
     *
     * @param asOf until when a stretch lasts that has not ended
     */
    public List<ClockSuspension> suspensions(OffsetDateTime asOf) {
        return new CourseClock(this, asOf).suspensions();
    }

    /**
     * Returns what the deadline follows from: limit, start and standstills, with both ways of counting a supplement (LT-LIFE-018,
     * LT-TIME-015).
     *
     * @param granted limits, start rule and standstills beside those of the course; the moment of reception is the course's
     * @param asOf until when a stretch lasts that has not ended
     * @return empty when the clock has not started
     */
    public Optional<DeadlineTerms.SupplementedTerms> terms(DeadlineTerms granted, OffsetDateTime asOf) {
        return new CourseClock(this, asOf).terms(Objects.requireNonNull(granted, "granted"));
    }

    /** Returns what rules find in this course. */
    public Findings check(RuleSet<? super Course> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
