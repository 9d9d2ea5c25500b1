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
 * A dossier (hồ sơ): the data that are synchronised with the portal, and data that only the agency holds.
 *
 * @param code its code, which never changes
 * @param procedure the procedure under which it is filed
 * @param parties its owners and other persons
 * @param filing when and how it was filed
 * @param status its current status
 * @param appointment the promised date of the result (hẹn trả)
 * @param handling who processed it and when
 * @param papers its papers
 * @param payment its fees
 * @param outcome its results and how they are returned
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public DossierBuilder toBuilder() {
        return DossierBuilder.builder(this);
    }

    /**
     * Returns a builder for a dossier that is received now: status 2, result to be collected at the counter, nothing
     * to pay.
     *
     * <p>Whether the procedure still accepts new dossiers is not checked here; {@code
     * vn.lienthong.check.ProcedureRules} does that (LT-PROC-008).
     *
     * @param now the time of reception; its date may differ from the date in the code
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

    /** Returns the first owner, the only one whose name and account are sent to the portal. */
    public Optional<Owner> owner() {
        return parties.owners().stream().findFirst();
    }

    /**
     * Returns the same dossier in another status, with the date that belongs to that status. An existing date of
     * reception and the dates of earlier statuses stay, because rules refer to them (LT-DOS-011). The transition itself
     * is not checked: see {@link StatusTransitions}.
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

    /** Returns the findings of a rule set for this dossier. */
    public Findings check(RuleSet<? super Dossier> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
