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
 * Composes message bodies: derives values that the model leaves open, and rejects what the portal cannot accept.
 */
public final class MessageComposer {
    private static final int MAX_HANDLER_LENGTH = 50;

    private final AgencyIdentity self;
    private final boolean sendSupplements;

    public MessageComposer(PortalOptions options) {
        this(options.self(), options.sendSupplements());
    }

    public MessageComposer(AgencyIdentity self, boolean sendSupplements) {
        this.self = self;
        this.sendSupplements = sendSupplements;
    }

    /**
     * Returns the body that creates or updates a dossier.
     *
     * @throws UnsendableException if the status is not one of the ten, or the message cannot contain another value to
     *     be sent;
     *     supplements are not checked if they are switched off
     */
    public byte[] dossier(Dossier dossier, boolean updating) {
        return RequestWriter.syncOf(self.code(), dossierAlone(dossier), updating);
    }

    /**
     * Returns only the rows of that body.
     *
     * @throws UnsendableException as {@link #dossier}
     */
    public byte[] dossierAlone(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        requireKnown(dossier.status(), "/status", findings);
        refuse(findings);
        Dossier sent = withDerivedFields(dossier);
        requireForm(sent);
        return RequestWriter.sync(sent);
    }

    /**
     * Checks that a message can contain every value of a dossier.
     *
     * @throws UnsendableException listing every value that it cannot
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
     * @throws UnsendableException listing everything that the steps lack
     */
    public List<byte[]> steps(DossierCode code, List<ProcessingStep> steps, int batch) {
        return stepsAlone(code, steps, batch).stream()
                .map(rows -> RequestWriter.stepsOf(self.code(), rows))
                .toList();
    }

    /**
     * Returns only the rows of those bodies.
     *
     * @throws UnsendableException as {@link #steps}
     */
    public List<byte[]> stepsAlone(DossierCode code, List<ProcessingStep> steps, int batch) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), "/" + i, findings);
        }
        refuse(findings);
        List<byte[]> bodies = new ArrayList<>();
        for (int from = 0; from < steps.size(); from += batch) {
            List<ProgressRow> rows = steps.subList(from, Math.min(from + batch, steps.size())).stream()
                    .map(step -> new ProgressRow(code, step))
                    .toList();
            bodies.add(RequestWriter.steps(rows));
        }
        return bodies;
    }

    /**
     * Returns the dossier with the agency's name as default of the unit, and without supplements if they are switched
     * off.
     */
    private Dossier withDerivedFields(Dossier dossier) {
        DossierBuilder builder = dossier.toBuilder();
        String unit = dossier.handling().unit();
        if (unit == null || unit.isBlank()) {
            builder.handling(dossier.handling().toBuilder().unit(self.name()).build());
        }
        if (!sendSupplements) {
            builder.papers(dossier.papers().toBuilder().supplements(List.of()).build());
        }
        return builder.build();
    }

    private static void check(ProcessingStep step, String place, List<Finding> findings) {
        requireKnown(step.status(), place + "/status", findings);
        PersonName handler = step.handler();
        if (handler == null) {
            missing(place + "/handler", findings);
        } else if (characters(handler) > MAX_HANDLER_LENGTH) {
            String length = Integer.toString(characters(handler));
            findings.add(Finding.of(place + "/handler", "LT-SYNC-005", Severity.FAIL, "progress.handler-long", length));
        }
        if (step.at() == null) {
            missing(place + "/at", findings);
        }
        year(place + "/at", step.at(), findings);
        year(place + "/startedAt", step.startedAt(), findings);
        year(place + "/dueAt", step.dueAt(), findings);
        if (step.content() == null) {
            missing(place + "/content", findings);
        }
    }

    private static void year(String path, @Nullable OffsetDateTime time, List<Finding> findings) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            findings.add(Finding.of(path, "LT-MSG-008", Severity.FAIL, "dossier.date.year"));
        }
    }

    /** Counts code points, as the schema does. */
    private static int characters(PersonName name) {
        return name.value().codePointCount(0, name.value().length());
    }

    private static void missing(String path, List<Finding> findings) {
        findings.add(Finding.of(path, "LT-SYNC-005", Severity.FAIL, "progress.step-missing"));
    }

    private static void requireKnown(DossierStatus status, String path, List<Finding> findings) {
        if (!status.known()) {
            findings.add(Finding.of(path, "LT-SYNC-010", Severity.FAIL, "dossier.status.unknown"));
        }
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }
}
