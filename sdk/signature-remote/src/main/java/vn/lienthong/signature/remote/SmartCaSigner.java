package vn.lienthong.signature.remote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.http.CallClock;
import vn.lienthong.signature.remote.internal.signing.SigningOrders;
import vn.lienthong.signature.remote.internal.signing.SmartCaApi;
import vn.lienthong.signature.sign.ToBeSigned;

/** VNPT SmartCA (LT-RSC-020 to LT-RSC-024). Thread-safe. */
public final class SmartCaSigner implements RemoteSigner {
    private final SmartCaApi service;
    private final SigningOrders orders;

    private SmartCaSigner(SmartCaOptions options, CallClock timing) {
        this.service = new SmartCaApi(options, timing);
        this.orders = new SigningOrders("smartca", options.url(), options.confirmationTimeout(), timing.clock());
    }

    /**
     * Returns a signer with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static SmartCaSigner open(SmartCaOptions options) {
        return open(options, CallClock.system());
    }

    /** As {@link #open(SmartCaOptions)}, with a clock of the caller's. */
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

    /** Returns which {@link PendingSignature#id} a callback is about, if it can be read; anybody may have sent it. */
    public static Optional<String> callbackId(byte[] body) {
        return SmartCaApi.accountBody(body);
    }

    /**
     * Takes a callback of the service. A value in it is verified as by {@link #poll}; that there will be none is not believed, because
     * anybody may say so: the outcome is waiting then, and {@link #poll} tells.
     *
     * @throws vn.lienthong.error.SigningException {@code signing.remote.other} if it is about another signature, {@code
     *     signing.remote.value} if its value is not of this key over these octets
     * @throws vn.lienthong.error.MalformedAnswerException if it cannot be read
     */
    public RemoteOutcome receive(byte[] body, PendingSignature pending, ToBeSigned waiting) {
        orders.own(pending);
        return service.receive(body, pending, waiting);
    }

    /**
     * Signs at once, with the password and a one-time password of an account that allows it, and without a device.
     *
     * @param password filled with zeros when this returns or throws
     * @param otp filled with zeros when this returns or throws
     * @return a value, or why there is none; never that it waits
     * @throws vn.lienthong.error.OutcomeUnknownException if nobody can say whether it was signed
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
