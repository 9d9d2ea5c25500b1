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
 * The agency's dossiers at the portal. Nothing is ever created twice: when a create's outcome is unknown the dossier is looked
 * up, and nothing of another procedure is overwritten (LT-SYNC-003, LT-SYNC-007).
 *
 * <p>All methods throw {@link TransportException} when the network failed, {@link vn.lienthong.error.UnsendableException} when a
 * value has no form on the wire, and {@link ServiceException} when the portal refuses. When {@code create} or {@code progress}
 * throws a {@link TransportException}, nothing of the write was sent; when {@code update} does, it may have taken effect if
 * {@link TransportException#anyByteSent()}, and sending it again does no harm. A login that is refused or answered in no form
 * that can be read ends a call before any of it is sent.
 */
public final class PortalDossiers {
    /** Most rows of one call (LT-SYNC-004). */
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
     * @throws ServiceException.AlreadyExists if the code is taken; nothing was overwritten. With an
     *     {@link OutcomeUnknownException} as its suppressed exception, the create was sent and may be what is there: the portal
     *     shows a dossier of that code and does not tell its procedure
     * @throws OutcomeUnknownException if it was sent, and the portal does not show it yet: looking it up later tells
     */
    public PortalReceipt create(Dossier dossier) {
        WriteOutcome verdict;
        try {
            verdict = connection.write(
                    RequestWriter.SYNC_SERVICE, Operation.CREATE, composer.composeDossier(dossier, false));
        } catch (OutcomeUnknownException unknown) {
            return lookUpAfterUnknownOutcome(dossier, unknown);
        }
        if (verdict.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(verdict.detail(), false);
        }
        return receiptOf(dossier, verdict, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /**
     * Sends a dossier again that the portal has. Sending it twice changes nothing, so it is repeated like a read.
     *
     * @throws ServiceException.Rejected if the portal does not have it
     */
    public PortalReceipt update(Dossier dossier) {
        WriteOutcome verdict = connection.write(
                RequestWriter.SYNC_SERVICE, Operation.UPSERT_BY_KEY, composer.composeDossier(dossier, true));
        return receiptOf(dossier, verdict, PortalReceipt.ReceiptOutcome.UPDATED);
    }

    /**
     * Creates a dossier, or updates it if the portal has it under the same procedure. Looks first, as the field does.
     *
     * @throws ServiceException.AlreadyExists if the portal has the code for another procedure, or does not tell for which and
     *     the options do not trust the agency's own codes; nothing was overwritten
     */
    public PortalReceipt upsert(Dossier dossier) {
        byte[] creating = composer.composeDossier(dossier, false);
        Answer<Optional<DossierStatusRow>> found = lookUpBeforeWrite(dossier.code());
        if (found.value().isPresent()) {
            requireSame(dossier, found.value().get(), new ErrorDetail(null, null, found.correlationId()));
            return update(dossier);
        }
        WriteOutcome verdict;
        try {
            verdict = connection.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, creating);
        } catch (OutcomeUnknownException unknown) {
            lookUpAfterUnknownOutcome(dossier, unknown);
            return update(dossier);
        }
        if (verdict.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            DossierStatusRow row = lookUpBeforeWrite(dossier.code())
                    .value()
                    .orElseThrow(() -> new ServiceException.AlreadyExists(verdict.detail(), false));
            requireSame(dossier, row, verdict.detail());
            return update(dossier);
        }
        return receiptOf(dossier, verdict, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /** Appends processing steps, in order. @see #progress(DossierCode, List) */
    public PortalReceipt appendProgress(DossierCode code, ProcessingStep... steps) {
        return appendProgress(code, Arrays.asList(steps));
    }

    /**
     * Appends processing steps in order, ten to a call, once the dossier is there (LT-SYNC-004). A step sent twice may be
     * stored twice, so a step whose outcome is unknown is not repeated.
     *
     * @throws IllegalArgumentException if there are no steps
     * @throws ServiceException.NotFound if the portal does not have the dossier
     * @throws OutcomeUnknownException if the first batch was sent and nobody can say whether it took effect
     * @throws PartlyAppendedException if a later batch failed, whatever the reason; the cause tells
     */
    public PortalReceipt appendProgress(DossierCode code, List<ProcessingStep> steps) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(steps, "steps").forEach(step -> Objects.requireNonNull(step, "step"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no steps");
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

    /** Returns what the portal tells of a dossier, if it has it. */
    public Answer<Optional<DossierStatusRow>> find(DossierCode code) {
        Answer<Optional<DossierStatusRow>> answer = lookup.find(code);
        answer.value().ifPresent(row -> knownDossiers.add(code));
        return answer;
    }

    /**
     * Returns what the portal tells of a dossier.
     *
     * @throws ServiceException.NotFound if it does not have it
     */
    public Answer<DossierStatusRow> fetch(DossierCode code) {
        return requirePresent(find(code));
    }

    private static Answer<DossierStatusRow> requirePresent(Answer<Optional<DossierStatusRow>> answer) {
        DossierStatusRow row = answer.value()
                .orElseThrow(() -> new ServiceException.NotFound(new ErrorDetail(null, null, answer.correlationId())));
        return new Answer<>(row, answer.findings(), answer.correlationId());
    }

    /** Returns the look-up on which a write waits: when it is lost, nothing of the write was sent, whatever the look-up sent. */
    private Answer<Optional<DossierStatusRow>> lookUpBeforeWrite(DossierCode code) {
        try {
            return find(code);
        } catch (TransportException e) {
            throw new TransportException(e.phase(), false, e.correlationId(), e);
        }
    }

    /** Our own create may have been stored: only the look-up can tell. */
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
     * Holds that a row belongs to a dossier of ours (LT-SYNC-003).
     *
     * @throws ServiceException.AlreadyExists if it names another procedure; or none, and neither did this client create it nor
     *     are our codes to be trusted
     */
    private void requireSame(Dossier dossier, DossierStatusRow row, ErrorDetail said) {
        ProcedureCode procedure = dossier.procedure().code();
        boolean told = row.procedure() != null;
        boolean same = told
                ? procedure.equals(row.procedure())
                : knownDossiers.isStoredUnder(dossier.code(), procedure)
                        || connection.options().trustOwnCodes();
        if (!same) {
            throw new ServiceException.AlreadyExists(said, told);
        }
    }

    private PortalReceipt receiptOf(Dossier dossier, WriteOutcome verdict, PortalReceipt.ReceiptOutcome done) {
        PortalReceipt receipt = receiptOf(dossier.code(), verdict, done);
        knownDossiers.add(dossier.code(), dossier.procedure().code());
        return receipt;
    }

    private PortalReceipt receiptOf(DossierCode code, WriteOutcome verdict, PortalReceipt.ReceiptOutcome done) {
        if (verdict.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(verdict.detail());
        }
        knownDossiers.add(code);
        String correlationId = verdict.detail().correlationId();
        return new PortalReceipt(done, correlationId == null ? "" : correlationId);
    }
}
