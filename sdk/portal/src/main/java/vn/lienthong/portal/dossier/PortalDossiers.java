package vn.lienthong.portal.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.error.Answer;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.Operation;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.DossierLookup;
import vn.lienthong.portal.internal.KnownDossierCache;
import vn.lienthong.portal.internal.MessageComposer;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.WriteOutcome;
import vn.lienthong.portal.internal.wire.RequestWriter;

/**
 * The client for the agency's dossiers at the portal. It never creates a dossier twice and never overwrites a
 * dossier of another procedure: after a create with unknown outcome it looks the dossier up (LT-SYNC-003,
 * LT-SYNC-007).
 *
 * <p>All methods throw {@link TransportException} if the network fails, {@link
 * vn.lienthong.error.UnsendableException} if a value has no wire form, and {@link ServiceException} if the portal
 * refuses. After a {@link TransportException} of {@code create} or {@code appendProgress}, nothing of the write
 * was sent. After one of {@code update} with {@link TransportException#anyByteSent()}, the write may have taken
 * effect; sending it again is safe. A login that is refused or has no readable answer ends a call before its
 * request is sent.
 */
public final class PortalDossiers {
    /** The maximum number of steps in one call (LT-SYNC-004). */
    public static final int MAX_STEPS_PER_CALL = 10;

    private final PortalConnection connection;
    private final MessageComposer composer;
    private final DossierLookup lookup;
    private final KnownDossierCache knownDossiers = new KnownDossierCache();

    public PortalDossiers(PortalConnection connection) {
        this.connection = connection;
        this.composer = new MessageComposer(connection.options());
        this.lookup = new DossierLookup(connection);
    }

    /**
     * Creates a dossier.
     *
     * @throws ServiceException.AlreadyExists if the code is taken; nothing was overwritten. If an {@link
     *     OutcomeUnknownException} is suppressed in it, the create was sent and may have been stored: the portal has a
     *     dossier with that code and does not name its procedure
     * @throws OutcomeUnknownException if the create was sent and the portal does not have the dossier yet; a later
     *     lookup shows the result
     */
    public PortalReceipt create(Dossier dossier) {
        WriteOutcome outcome;
        try {
            outcome = connection.write(
                    RequestWriter.SYNC_SERVICE, Operation.CREATE, composer.composeDossier(dossier, false));
        } catch (OutcomeUnknownException unknown) {
            return lookUpAfterUnknownOutcome(dossier, unknown);
        }
        if (outcome.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(outcome.detail(), false);
        }
        return receiptOf(dossier, outcome, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /**
     * Sends an existing dossier again. A second update changes nothing, so updates are retried like reads.
     *
     * @throws ServiceException.Rejected if the portal refuses it, for example because it does not have the dossier
     * @throws OutcomeUnknownException if the answer states no clear outcome
     * @throws vn.lienthong.error.MalformedAnswerException if the answer cannot be read
     */
    public PortalReceipt update(Dossier dossier) {
        WriteOutcome outcome = connection.write(
                RequestWriter.SYNC_SERVICE, Operation.UPSERT_BY_KEY, composer.composeDossier(dossier, true));
        return receiptOf(dossier, outcome, PortalReceipt.ReceiptOutcome.UPDATED);
    }

    /**
     * Creates a dossier, or updates it if the portal has it with the same procedure. Looks the dossier up before
     * writing, as existing integrations do.
     *
     * @throws ServiceException.AlreadyExists if the portal has the code for another procedure, or for an unnamed
     *     procedure and the options do not trust the agency's own codes; nothing was overwritten
     * @throws OutcomeUnknownException if a write was sent and its outcome is unknown
     */
    public PortalReceipt upsert(Dossier dossier) {
        byte[] creating = composer.composeDossier(dossier, false);
        Answer<Optional<DossierStatusRow>> found = lookUpBeforeWrite(dossier.code());
        if (found.value().isPresent()) {
            requireSame(dossier, found.value().get(), new ErrorDetail(null, null, found.correlationId()));
            return update(dossier);
        }
        WriteOutcome outcome;
        try {
            outcome = connection.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, creating);
        } catch (OutcomeUnknownException unknown) {
            lookUpAfterUnknownOutcome(dossier, unknown);
            return update(dossier);
        }
        if (outcome.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            DossierStatusRow row = lookUpBeforeWrite(dossier.code())
                    .value()
                    .orElseThrow(() -> new ServiceException.AlreadyExists(outcome.detail(), false));
            requireSame(dossier, row, outcome.detail());
            return update(dossier);
        }
        return receiptOf(dossier, outcome, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /**
     * Appends processing steps in order.
     *
     * @see #appendProgress(DossierCode, List)
     */
    public PortalReceipt appendProgress(DossierCode code, ProcessingStep... steps) {
        return appendProgress(code, Arrays.asList(steps));
    }

    /**
     * Appends processing steps in order, at most {@link #MAX_STEPS_PER_CALL} in a call, after a lookup has found the
     * dossier (LT-SYNC-004). The portal may store a repeated step twice, so a step with unknown outcome is not
     * retried.
     *
     * @throws IllegalArgumentException if the list is empty
     * @throws ServiceException.NotFound if the portal does not have the dossier
     * @throws OutcomeUnknownException if the first batch was sent and its outcome is unknown
     * @throws PartlyAppendedException if a later batch failed for any reason, which is the cause
     */
    public PortalReceipt appendProgress(DossierCode code, List<ProcessingStep> steps) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(steps, "steps").forEach(step -> Objects.requireNonNull(step, "step"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
        List<byte[]> batches = composer.composeSteps(code, steps, MAX_STEPS_PER_CALL);
        if (!knownDossiers.contains(code)) {
            requirePresent(lookUpBeforeWrite(code));
        }
        PortalReceipt receipt = new PortalReceipt(PortalReceipt.ReceiptOutcome.APPENDED, "");
        for (int i = 0; i < batches.size(); i++) {
            try {
                receipt = receiptOf(
                        code,
                        connection.write(RequestWriter.STEPS_SERVICE, Operation.APPEND, batches.get(i)),
                        PortalReceipt.ReceiptOutcome.APPENDED);
            } catch (LienThongException e) {
                throw i == 0 ? e : new PartlyAppendedException(i * MAX_STEPS_PER_CALL, e);
            }
        }
        return receipt;
    }

    /** Returns the portal's row for a dossier, or empty if the portal does not have it. */
    public Answer<Optional<DossierStatusRow>> find(DossierCode code) {
        Answer<Optional<DossierStatusRow>> answer = lookup.find(code);
        answer.value().ifPresent(row -> knownDossiers.add(code));
        return answer;
    }

    /**
     * Returns the portal's row for a dossier.
     *
     * @throws ServiceException.NotFound if the portal does not have the dossier
     */
    public Answer<DossierStatusRow> fetch(DossierCode code) {
        return requirePresent(find(code));
    }

    private static Answer<DossierStatusRow> requirePresent(Answer<Optional<DossierStatusRow>> answer) {
        DossierStatusRow row = answer.value()
                .orElseThrow(() -> new ServiceException.NotFound(new ErrorDetail(null, null, answer.correlationId())));
        return new Answer<>(row, answer.findings(), answer.correlationId());
    }

    /**
     * Looks a dossier up before a write. A {@link TransportException} reports that no byte was sent, because nothing
     * of the write was sent.
     */
    private Answer<Optional<DossierStatusRow>> lookUpBeforeWrite(DossierCode code) {
        try {
            return find(code);
        } catch (TransportException e) {
            throw new TransportException(e.phase(), false, e.correlationId(), e);
        }
    }

    /** The create may have been stored; only a lookup can show it. */
    private PortalReceipt lookUpAfterUnknownOutcome(Dossier dossier, OutcomeUnknownException unknown) {
        Answer<Optional<DossierStatusRow>> answer;
        try {
            answer = find(dossier.code());
        } catch (LienThongException e) {
            unknown.addSuppressed(e);
            throw unknown;
        }
        DossierStatusRow row = answer.value().orElseThrow(() -> unknown);
        try {
            requireSame(dossier, row, new ErrorDetail(null, null, answer.correlationId()));
        } catch (ServiceException.AlreadyExists e) {
            e.addSuppressed(unknown);
            throw e;
        }
        return new PortalReceipt(PortalReceipt.ReceiptOutcome.FOUND_CREATED, answer.correlationId());
    }

    /**
     * Checks that a row belongs to this dossier (LT-SYNC-003).
     *
     * @throws ServiceException.AlreadyExists if the row names another procedure, or none while this client did not
     *     create the dossier and the agency's codes are not trusted
     */
    private void requireSame(Dossier dossier, DossierStatusRow row, ErrorDetail detail) {
        ProcedureCode procedure = dossier.procedure().code();
        boolean procedureNamed = row.procedure() != null;
        boolean same = procedureNamed
                ? procedure.equals(row.procedure())
                : knownDossiers.isStoredUnder(dossier.code(), procedure)
                        || connection.options().trustOwnCodes();
        if (!same) {
            throw new ServiceException.AlreadyExists(detail, procedureNamed);
        }
    }

    private PortalReceipt receiptOf(Dossier dossier, WriteOutcome outcome, PortalReceipt.ReceiptOutcome done) {
        PortalReceipt receipt = receiptOf(dossier.code(), outcome, done);
        knownDossiers.add(dossier.code(), dossier.procedure().code());
        return receipt;
    }

    private PortalReceipt receiptOf(DossierCode code, WriteOutcome outcome, PortalReceipt.ReceiptOutcome done) {
        if (outcome.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(outcome.detail());
        }
        knownDossiers.add(code);
        String correlationId = outcome.detail().correlationId();
        return new PortalReceipt(done, correlationId == null ? "" : correlationId);
    }
}
