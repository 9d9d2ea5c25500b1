package vn.lienthong.signature.remote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.http.CallClock;
import vn.lienthong.signature.remote.internal.signing.SigningOrders;
import vn.lienthong.signature.remote.internal.signing.SmartCaApi;
import vn.lienthong.signature.sign.ToBeSigned;

/** A signer for VNPT SmartCA (LT-RSC-020 to LT-RSC-024). Thread-safe. */
public final class SmartCaSigner implements RemoteSigner {
    private final SmartCaApi service;
    private final SigningOrders orders;

    private SmartCaSigner(SmartCaOptions options, CallClock timing) {
        this.service = new SmartCaApi(options, timing);
        this.orders = new SigningOrders("smartca", options.url(), options.confirmationTimeout(), timing.clock());
    }

    /**
     * Creates a signer with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static SmartCaSigner open(SmartCaOptions options) {
        return open(options, CallClock.system());
    }

    /** Creates a signer as {@link #open(SmartCaOptions)} does, with a custom clock. */
    public static SmartCaSigner open(SmartCaOptions options, CallClock timing) {
        return new SmartCaSigner(options, timing);
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

    /**
     * Returns the {@link PendingSignature#id} that a callback refers to; empty if it cannot be read. A callback is not
     * authenticated.
     */
    public static Optional<String> callbackId(byte[] body) {
        return SmartCaApi.accountBody(body);
    }

    /**
     * Processes a callback of the service. A signature value is verified as in {@link #poll}. A reported failure is
     * not trusted, because callbacks are not authenticated: the outcome is then still waiting, and {@link #poll}
     * returns the final one.
     *
     * @throws vn.lienthong.error.SigningException {@code signing.remote.other} if the callback refers to another
     *     signature; {@code signing.remote.value} if its value was not made with this key over these bytes
     * @throws vn.lienthong.error.MalformedAnswerException if the callback cannot be read
     */
    public RemoteOutcome receive(byte[] body, PendingSignature pending, ToBeSigned waiting) {
        orders.own(pending);
        return service.receive(body, pending, waiting);
    }

    /**
     * Signs immediately and without a device, with the password and a one-time password of an account that allows
     * this.
     *
     * @param password overwritten with zeros before this method returns or throws
     * @param otp overwritten with zeros before this method returns or throws
     * @return a value or the reason of the failure; never a waiting outcome
     * @throws vn.lienthong.error.OutcomeUnknownException if it is unknown whether the service signed
     */
    public RemoteOutcome signAtOnce(SigningOrder order, char[] password, char[] otp) {
        try {
            return service.atOnce(order, orders.fresh(order), password, otp);
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(otp, '\0');
        }
    }

    @Override
    public void close() {
        service.close();
    }

    @Override
    public String toString() {
        return "SmartCaSigner";
    }
}
