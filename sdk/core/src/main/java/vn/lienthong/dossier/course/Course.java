package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.CourseClock;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.value.ListCopies;

/**
 * The course of a dossier (tiến trình): its transitions since filing, and other events.
 *
 * <p>The record checks nothing. The business status follows from the transitions alone; no state of payment, delivery
 * or synchronisation changes it (LT-LIFE-019).
 *
 * @param moves transitions in the order in which they happened; the first is the filing or the reception
 * @param appointments apologies with a new appointment
 * @param consultations opinions requested from other bodies
 * @param transfers transfers between agencies
 * @param beside states of payment, delivery and synchronisation
 */
public record Course(
        List<DossierMove> moves,
        List<NewAppointment> appointments,
        List<Consultation> consultations,
        List<Transfer> transfers,
        SideStates beside) {
    public Course {
        moves = ListCopies.copy(moves, "moves");
        appointments = ListCopies.copy(appointments, "appointments");
        consultations = ListCopies.copy(consultations, "consultations");
        transfers = ListCopies.copy(transfers, "transfers");
        Objects.requireNonNull(beside, "beside");
    }

    /** Returns a new course with its first transition. */
    public static Course startWith(DossierMove first) {
        Objects.requireNonNull(first, "first");
        return new Course(List.of(first), List.of(), List.of(), List.of(), SideStates.initial());
    }

    /** Returns this course with one more transition. */
    public Course withMove(DossierMove move) {
        Objects.requireNonNull(move, "move");
        return new Course(ListCopies.append(moves, move), appointments, consultations, transfers, beside);
    }

    /** Returns this course with one more apology and new appointment. */
    public Course withAppointment(NewAppointment appointment) {
        Objects.requireNonNull(appointment, "appointment");
        return new Course(moves, ListCopies.append(appointments, appointment), consultations, transfers, beside);
    }

    /** Returns this course with one more requested opinion. */
    public Course withConsultation(Consultation consultation) {
        Objects.requireNonNull(consultation, "consultation");
        return new Course(moves, appointments, ListCopies.append(consultations, consultation), transfers, beside);
    }

    /** Returns this course with one more transfer to the competent agency. */
    public Course withTransfer(Transfer transfer) {
        Objects.requireNonNull(transfer, "transfer");
        return new Course(moves, appointments, consultations, ListCopies.append(transfers, transfer), beside);
    }

    /** Returns this course with other states of payment, delivery and synchronisation. */
    public Course withSideStates(SideStates states) {
        Objects.requireNonNull(states, "states");
        return new Course(moves, appointments, consultations, transfers, states);
    }

    /** Returns the status after the last transition. */
    public Optional<DossierStatus> status() {
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(moves.get(moves.size() - 1).to());
    }

    /**
     * Returns the periods after the start of the time limit in which it was suspended: while a supplement, a payment or
     * a withdrawal was pending, while an opinion that suspends it was awaited, or while the dossier was closed before
     * it was reopened (LT-LIFE-018).
     *
     * @param asOf end of a period that has not ended
     */
    public List<ClockSuspension> suspensions(OffsetDateTime asOf) {
        return new CourseClock(this, asOf).suspensions();
    }

    /**
     * Returns the terms from which the deadline is computed: limit, start and suspensions, with both ways of counting a
     * supplement (LT-LIFE-018, LT-TIME-015).
     *
     * @param granted limits, start rule and suspensions in addition to those of the course; the time of reception is
     *     the course's
     * @param asOf end of a period that has not ended
     * @return empty if the time limit has not started
     */
    public Optional<DeadlineTerms.SupplementedTerms> terms(DeadlineTerms granted, OffsetDateTime asOf) {
        return new CourseClock(this, asOf).terms(Objects.requireNonNull(granted, "granted"));
    }

    /** Returns the findings of a rule set for this course. */
    public Findings check(RuleSet<? super Course> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
