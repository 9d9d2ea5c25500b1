package vn.lienthong.signature.remote;

import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.http.CallClock;
import vn.lienthong.signature.remote.internal.signing.CscApi;
import vn.lienthong.signature.remote.internal.signing.MySignApi;
import vn.lienthong.signature.remote.internal.signing.SigningOrders;
import vn.lienthong.signature.remote.internal.signing.SigningServiceApi;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A signer for Viettel MySign and for services with the API of the Cloud Signature Consortium (LT-RSC-010 to
 * LT-RSC-014). Thread-safe.
 *
 * <p>With {@link CscDialect#CSC_V1} and {@link CscDialect#CSC_V2}, {@link #poll} prompts the person and waits for
 * the confirmation. If the answer is lost, the next call prompts again.
 */
public final class CscSigner implements RemoteSigner {
    private final SigningServiceApi service;
    private final SigningOrders orders;

    private CscSigner(CscOptions options, CallClock timing) {
        this.service =
                options.dialect() == CscDialect.MYSIGN ? new MySignApi(options, timing) : new CscApi(options, timing);
        this.orders = new SigningOrders("csc", options.url(), options.confirmationTimeout(), timing.clock());
    }

    /**
     * Creates a signer with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static CscSigner open(CscOptions options) {
        return open(options, CallClock.system());
    }

    /** Creates a signer as {@link #open(CscOptions)} does, with a custom clock. */
    public static CscSigner open(CscOptions options, CallClock timing) {
        return new CscSigner(options, timing);
    }

    @Override
    public List<RemoteCertificate> listCertificates(FreeText account) {
        return service.certificates(account);
    }

    @Override
    public PendingSignature start(SigningOrder order) {
        return orders.start(service, order);
    }

    @Override
    public RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting) {
        return orders.poll(service, pending, waiting);
    }

    @Override
    public void close() {
        service.close();
    }

    @Override
    public String toString() {
        return "CscSigner";
    }
}
