package vn.lienthong.signature.remote;

import java.util.Objects;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * An order to sign, addressed to a person.
 *
 * @param certificate the certificate of the signature
 * @param waiting the content to be signed; created with the chain of that certificate
 * @param title title that the person reads on the device, such as the code of a dossier; every service accepts
 *     letters, digits, spaces, hyphens and underscores
 */
public record SigningOrder(RemoteCertificate certificate, ToBeSigned waiting, FreeText title) {
    /**
     * Creates an order.
     *
     * @throws SigningException {@code signing.remote.other} if {@code waiting} was created with another certificate
     */
    public SigningOrder {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(waiting, "waiting");
        Objects.requireNonNull(title, "title");
        if (!waiting.terms().certificate().equals(certificate.chain().get(0))) {
            throw new SigningException("signing.remote.other");
        }
    }

    @Override
    public String toString() {
        return "SigningOrder[" + waiting + "]";
    }
}
