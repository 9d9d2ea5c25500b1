package vn.lienthong.portal.inbound;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.internal.HandlerRegistry;
import vn.lienthong.portal.inbound.internal.ReceiverParts;
import vn.lienthong.portal.inbound.message.AmountDue;
import vn.lienthong.portal.inbound.message.DossierSummary;
import vn.lienthong.portal.inbound.message.DownloadableFile;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.portal.inbound.message.InboundMessage;
import vn.lienthong.portal.inbound.message.PaymentProof;
import vn.lienthong.portal.inbound.message.PromotionAmendment;
import vn.lienthong.portal.inbound.message.PromotionDossier;
import vn.lienthong.portal.inbound.message.TaxDebt;

/**
 * Builder for a {@link PortalReceiver}. The caller check and the inbox are required; set a handler or function for
 * each service that the agency offers.
 */
public final class PortalReceiverBuilder {
    private final HandlerRegistry handlers = new HandlerRegistry();

    @Nullable
    CallerCheck callers;

    private @Nullable InboundFileStore fileStore;

    @Nullable
    Function<DossierCode, Optional<DossierSummary>> facts;

    @Nullable
    Function<DossierCode, Optional<AmountDue>> payable;

    @Nullable
    Function<UUID, Optional<DownloadableFile>> files;

    InboundLimits limits = InboundLimits.standard();
    private HandlingRetryPolicy retries = HandlingRetryPolicy.standard();
    private Clock clock = Clock.systemUTC();
    private @Nullable Inbox inbox;

    PortalReceiverBuilder() {}

    /** Sets the check that decides who may call; there is no default (LT-IN-003). */
    public PortalReceiverBuilder callers(CallerCheck check) {
        callers = Objects.requireNonNull(check, "check");
        return this;
    }

    /** Sets the inbox where messages are stored before they are answered. */
    public PortalReceiverBuilder inbox(Inbox value) {
        inbox = Objects.requireNonNull(value, "inbox");
        return this;
    }

    /** Sets the store for files inside messages; required with {@link #onPromotion}. */
    public PortalReceiverBuilder files(InboundFileStore value) {
        fileStore = Objects.requireNonNull(value, "files");
        return this;
    }

    /** Sets the limits for requests. */
    public PortalReceiverBuilder limits(InboundLimits value) {
        limits = Objects.requireNonNull(value, "limits");
        return this;
    }

    /** Sets the retry policy for messages whose handler failed. */
    public PortalReceiverBuilder retries(HandlingRetryPolicy value) {
        retries = Objects.requireNonNull(value, "retries");
        return this;
    }

    /** Sets the clock for receive times and delays; the system clock by default. */
    public PortalReceiverBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** Sets the handler for trade-promotion dossiers. */
    public PortalReceiverBuilder onPromotion(InboundHandler<PromotionDossier> handler) {
        return on(InboundKind.PROMOTION, PromotionDossier.class, handler);
    }

    /** Sets the handler for amendments to trade-promotion dossiers. */
    public PortalReceiverBuilder onPromotionAmendment(InboundHandler<PromotionAmendment> handler) {
        return on(InboundKind.PROMOTION_AMENDMENT, PromotionAmendment.class, handler);
    }

    /** Sets the handler for land tax notices; it is called once for each debt. */
    public PortalReceiverBuilder onTaxDebt(InboundHandler<TaxDebt> handler) {
        return on(InboundKind.TAX_DEBT, TaxDebt.class, handler);
    }

    /** Sets the handler for proofs of payment. */
    public PortalReceiverBuilder onPaymentProof(InboundHandler<PaymentProof> handler) {
        return on(InboundKind.PAYMENT_PROOF, PaymentProof.class, handler);
    }

    /** Sets the function that answers dossier lookups synchronously. */
    public PortalReceiverBuilder lookUp(Function<DossierCode, Optional<DossierSummary>> function) {
        facts = Objects.requireNonNull(function, "function");
        return this;
    }

    /** Sets the function that returns the amount due for a dossier synchronously. */
    public PortalReceiverBuilder payable(Function<DossierCode, Optional<AmountDue>> function) {
        payable = Objects.requireNonNull(function, "function");
        return this;
    }

    /** Sets the function that returns files by id. Ids must be random, so that they cannot be guessed. */
    public PortalReceiverBuilder download(Function<UUID, Optional<DownloadableFile>> function) {
        files = Objects.requireNonNull(function, "function");
        return this;
    }

    private <M extends InboundMessage> PortalReceiverBuilder on(
            InboundKind kind, Class<M> type, InboundHandler<M> handler) {
        handlers.put(kind, type, Objects.requireNonNull(handler, "handler"));
        return this;
    }

    /**
     * Builds the receiver, which immediately starts to look for unhandled messages.
     *
     * @throws ConfigurationException listing everything that is missing
     */
    public PortalReceiver build() {
        List<Finding> problems = new ArrayList<>();
        if (callers == null) {
            problems.add(missing("/callers", "LT-IN-003"));
        }
        if (inbox == null && !handlers.isEmpty()) {
            problems.add(missing("/inbox", "LT-IN-001"));
        }
        if (fileStore == null && handlers.has(InboundKind.PROMOTION)) {
            problems.add(missing("/files", "LT-IN-015"));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return new PortalReceiver(this);
    }

    /** Returns the parts that store and handle messages. */
    ReceiverParts storing() {
        return new ReceiverParts(handlers, fileStore == null ? null : fileStore.directory(), limits, retries, clock);
    }

    /** Returns the inbox, or an empty one if no service stores messages. */
    Inbox inbox() {
        return inbox == null ? Inbox.inMemory(1) : inbox;
    }

    private static Finding missing(String path, String requirement) {
        return Finding.of(path, requirement, Severity.FAIL, "configuration.missing");
    }
}
