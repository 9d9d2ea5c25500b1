package vn.lienthong.signature.remote;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.personal.FreeText;

/**
 * A certificate with its private key at a remote service.
 *
 * @param account account of the certificate's owner at the service
 * @param id id of the certificate at the service
 * @param chain the certificate, followed by its issuers as far as the service returned them
 */
public record RemoteCertificate(FreeText account, FreeText id, List<X509Certificate> chain) {
    public RemoteCertificate {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(id, "id");
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain must not be empty");
        }
    }

    @Override
    public String toString() {
        return "RemoteCertificate[" + chain.size() + " certificates]";
    }
}
