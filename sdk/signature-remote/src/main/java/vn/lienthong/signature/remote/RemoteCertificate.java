package vn.lienthong.signature.remote;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.personal.FreeText;

/**
 * A certificate whose key a remote service keeps.
 *
 * @param account whose it is, at the service
 * @param id the service's name for it
 * @param chain the certificate, then those above it as far as the service told
 */
public record RemoteCertificate(FreeText account, FreeText id, List<X509Certificate> chain) {
    public RemoteCertificate {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(id, "id");
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain is empty");
        }
    }

    @Override
    public String toString() {
        return "RemoteCertificate[" + chain.size() + " certificates]";
    }
}
