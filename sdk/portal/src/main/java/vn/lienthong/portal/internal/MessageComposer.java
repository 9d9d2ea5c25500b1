package vn.lienthong.portal.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.internal.wire.ProgressRow;
import vn.lienthong.portal.internal.wire.RequestWriter;

/**
 * A composer of message bodies. It derives values that the model leaves open and rejects values that the portal
 * cannot accept.
 */
public final class MessageComposer {
    private static final int MAX_HANDLER_LENGTH = 50;

    private final AgencyIdentity agency;
    private final boolean sendSupplements;

    public MessageComposer(PortalOptions options) {
        this(options.agency(), options.sendSupplements());
    }

    public MessageComposer(AgencyIdentity self, boolean sendSupplements) {
        this.agency = self;
        this.sendSupplements = sendSupplements;
    }

    /**
     * Returns the body that creates or updates a dossier.
     *
     * @throws UnsendableException if the status is not one of the ten, or the message cannot contain another value
     *     that is sent; supplements are not checked if they are switched off
     */
    public byte[] composeDossier(Dossier dossier, boolean updating) {
        return RequestWriter.frameDossierRows(agency.code(), composeDossierRows(dossier), updating);
    }

    /**
     * Returns only the rows of that body.
     *
     * @throws UnsendableException as {@link #composeDossier}
     */
    public byte[] composeDossierRows(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        checkKnownStatus(dossier.status(), "/status", findings);
        requireNoFindings(findings);
        Dossier sent = withDerivedFields(dossier);
        requireForm(sent);
        return RequestWriter.writeDossierRows(sent);
    }

    /**
     * Checks that a message can contain every value of a dossier.
     *
     * @throws UnsendableException listing every value that it cannot contain
     */
    public static void requireForm(Dossier dossier) {
        Findings findings = dossier.check(RulePack.wireFormat());
        if (findings.failed()) {
            throw new UnsendableException(findings);
        }
    }

    /**
     * Returns the bodies that append processing steps, one for each batch.
     *
     * @throws UnsendableException listing every missing or invalid value of the steps
     */
    public List<byte[]> composeSteps(DossierCode code, List<ProcessingStep> steps, int batch) {
        return composeStepRows(code, steps, batch).stream()
                .map(rows -> RequestWriter.frameStepRows(agency.code(), rows))
                .toList();
    }

    /**
     * Returns only the rows of those bodies.
     *
     * @throws UnsendableException as {@link #composeSteps}
     */
    public List<byte[]> composeStepRows(DossierCode code, List<ProcessingStep> steps, int batch) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            checkStep(steps.get(i), "/" + i, findings);
        }
        requireNoFindings(findings);
        List<byte[]> bodies = new ArrayList<>();
        for (int from = 0; from < steps.size(); from += batch) {
            List<ProgressRow> rows = steps.subList(from, Math.min(from + batch, steps.size())).stream()
                    .map(step -> new ProgressRow(code, step))
                    .toList();
            bodies.add(RequestWriter.writeStepRows(rows));
        }
        return bodies;
    }

    /**
     * Returns the dossier as it is sent: with the agency's name as the default unit, and without supplements if they
     * are switched off.
     */
    private Dossier withDerivedFields(Dossier dossier) {
        DossierBuilder builder = dossier.toBuilder();
        String unit = dossier.handling().unit();
        if (unit == null || unit.isBlank()) {
            builder.handling(dossier.handling().toBuilder().unit(agency.name()).build());
        }
        if (!sendSupplements) {
            builder.papers(dossier.papers().toBuilder().supplements(List.of()).build());
        }
        return builder.build();
    }

    private static void checkStep(ProcessingStep step, String place, List<Finding> findings) {
        checkKnownStatus(step.status(), place + "/status", findings);
        PersonName handler = step.handler();
        if (handler == null) {
            reportMissing(place + "/handler", findings);
        } else if (countCharacters(handler) > MAX_HANDLER_LENGTH) {
            String length = Integer.toString(countCharacters(handler));
            findings.add(Finding.of(place + "/handler", "LT-SYNC-005", Severity.FAIL, "progress.handler-long", length));
        }
        if (step.at() == null) {
            reportMissing(place + "/at", findings);
        }
        checkYear(place + "/at", step.at(), findings);
        checkYear(place + "/startedAt", step.startedAt(), findings);
        checkYear(place + "/dueAt", step.dueAt(), findings);
        if (step.content() == null) {
            reportMissing(place + "/content", findings);
        }
    }

    private static void checkYear(String path, @Nullable OffsetDateTime time, List<Finding> findings) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            findings.add(Finding.of(path, "LT-MSG-008", Severity.FAIL, "dossier.date.year"));
        }
    }

    /** Counts code points, as the schema does. */
    private static int countCharacters(PersonName name) {
        return name.value().codePointCount(0, name.value().length());
    }

    private static void reportMissing(String path, List<Finding> findings) {
        findings.add(Finding.of(path, "LT-SYNC-005", Severity.FAIL, "progress.step-missing"));
    }

    private static void checkKnownStatus(DossierStatus status, String path, List<Finding> findings) {
        if (!status.known()) {
            findings.add(Finding.of(path, "LT-SYNC-010", Severity.FAIL, "dossier.status.unknown"));
        }
    }

    private static void requireNoFindings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }
}
