package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.sandbox.internal.SideServer;
import vn.lienthong.sandbox.internal.signing.SigningHandler;
import vn.lienthong.sandbox.internal.signing.SigningService;

/**
 * The simulated remote signing services over real HTTP: Viettel MySign, both versions of the API of the Cloud
 * Signature Consortium (CSC), and VNPT SmartCA (LT-RSC-001). All use the key of {@link TrustHolder#PERSON}, who
 * confirms immediately. Thread-safe.
 */
public final class SandboxSigning implements AutoCloseable {
    private final SigningService service;
    private final SigningHandler handler;
    private final SideServer server;

    SandboxSigning(List<X509Certificate> chain) throws IOException {
        this.service = new SigningService(chain);
        this.handler = new SigningHandler(service);
        this.server = SideServer.start("signing", handler);
    }

    /**
     * Returns the options of a client for MySign or the CSC. Contains the secret.
     *
     * @param dialect mysign, csc-v1 or csc-v2
     */
    public Map<String, String> cscSettings(String dialect) {
        return Map.of(
                "csc.url", server.url(),
                "csc.dialect", dialect,
                "csc.clientId", SigningHandler.client(),
                "csc.clientSecret", SigningHandler.secret());
    }

    /** Returns the options of a client for SmartCA. Contains the password. */
    public Map<String, String> smartCaSettings() {
        return Map.of(
                "smartca.url", server.url() + SigningHandler.smartCaRoot(),
                "smartca.account", SigningHandler.client(),
                "smartca.password", SigningHandler.secret());
    }

    /** Returns the person's account at MySign and the CSC. */
    public String cscAccount() {
        return SigningHandler.cscAccount();
    }

    /** Returns the person's account at SmartCA. */
    public String smartCaAccount() {
        return SigningHandler.smartCaAccount();
    }

    /** Returns the person's password at SmartCA. */
    public char[] password() {
        return SigningHandler.password().toCharArray();
    }

    /** Returns a one-time password that SmartCA accepts. */
    public char[] otp() {
        return SigningHandler.otp().toCharArray();
    }

    /** Returns the body of SmartCA's callback about a signature, by the caller's id of the signature. */
    public byte[] smartCaCallback(String id) {
        try {
            return handler.callback(id);
        } catch (IOException e) {
            throw new UncheckedIOException("no callback can be made", e);
        }
    }

    /** Injects a fault into signatures until {@link #clearFault()}. */
    public void injectFault(SigningFault fault) {
        service.setFault(fault);
    }

    /** Removes the fault; the person confirms again. */
    public void clearFault() {
        service.setFault(null);
    }

    /** Ends all tokens, as a restart of the service would. */
    public void endTokens() {
        handler.endTokens();
    }

    /** Returns the refused requests in order, with a message and the places in the request. */
    public List<String> refusals() {
        return service.refusals();
    }

    @Override
    public void close() {
        service.releaseWaiting();
        server.close();
    }

    @Override
    public String toString() {
        return "SandboxSigning[" + server.url() + "]";
    }
}
