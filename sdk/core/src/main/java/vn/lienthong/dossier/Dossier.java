package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A dossier (hồ sơ) with everything that the portal is told of it, and what only the agency knows.
 *
 * @param code its code; never regenerated
 * @param procedure what it is filed under
 * @param parties whose it is
 * @param filing how it came in
 * @param status where it stands
 * @param appointment when the result is promised (hẹn trả)
 * @param handling what was done with it
 * @param papers its papers
 * @param payment its fees
 * @param outcome what came of it
 * @param extras what the published object carried beyond these
 */
@Modelled
public record Dossier(
        DossierCode code,
        ProcedureRef procedure,
        DossierParties parties,
        Filing filing,

        @RecordBuilder.Initializer(source = DossierStatus.class, value = "RECEIVED")
        DossierStatus status,

        @Nullable OffsetDateTime appointment,

        @RecordBuilder.Initializer(source = DossierHandling.class, value = "none")
        DossierHandling handling,

        @RecordBuilder.Initializer(source = DossierPapers.class, value = "none")
        DossierPapers papers,

        @RecordBuilder.Initializer(source = DossierPayment.class, value = "none")
        DossierPayment payment,

        @RecordBuilder.Initializer(source = DossierOutcome.class, value = "none")
        DossierOutcome outcome,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Dossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(status, "status");
        appointment = VietnamTime.ofNullable(appointment);
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public DossierBuilder toBuilder() {
        return DossierBuilder.builder(this);
    }

    /**
     * A dossier that is received now: status 2, the result to be returned at the counter, nothing to pay.
     *
     * <p>Whether the procedure is open to new dossiers is not asked: {@code vn.lienthong.check.ProcedureRules} tells it
     * (LT-PROC-008).
     *
     * @param now the moment of reception; the day in the code may differ from it
     */
    public static DossierBuilder receive(
            Procedure procedure, DossierCode code, Owner owner, Channel channel, OffsetDateTime now) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(now, "now");
        return DossierBuilder.builder()
                .code(code)
                .procedure(ProcedureRef.to(procedure))
                .parties(DossierParties.of(owner))
                .filing(new Filing(channel, FilingPlace.NATIONAL_PORTAL, now, now, false, null, List.of()));
    }

    /** The first owner, for whom the portal has a name and an account. */
    public Optional<Owner> owner() {
        return parties.owners().stream().findFirst();
    }

    /**
     * The same dossier in another status, with the date that the status calls for; a day of reception that is already there
     * stays, and so do the dates of earlier statuses, on which the rules speak (LT-DOS-011). Judges nothing: see
     * {@link StatusTransitions}.
     */
    public Dossier moveTo(DossierStatus to, OffsetDateTime at) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        DossierHandlingBuilder dates = handling.toBuilder();
        FilingBuilder filed = filing.toBuilder();
        if (to.equals(DossierStatus.RECEIVED) && filing.receivedAt() == null) {
            filed.receivedAt(at);
        } else if (to.equals(DossierStatus.SETTLED)) {
            dates.settledAt(at);
        } else if (to.equals(DossierStatus.RETURNED)) {
            dates.returnedAt(at);
        } else if (to.equals(DossierStatus.REFUSED)) {
            dates.refusedAt(at);
        }
        return toBuilder()
                .status(to)
                .filing(filed.build())
                .handling(dates.build())
                .build();
    }

    /** What the rules find in this dossier. */
    public Findings check(RuleSet<? super Dossier> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
