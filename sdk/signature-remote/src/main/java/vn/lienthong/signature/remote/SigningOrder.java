package vn.lienthong.signature.remote;

import java.util.Objects;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * What a person is asked to sign.
 *
 * @param certificate with which
 * @param waiting what is to be signed; made with the chain of that certificate
 * @param title what the person reads on the device, such as a dossier's code; letters, digits, blank, dash and underscore are what
 *     every service takes
 */
public record SigningOrder(RemoteCertificate certificate, ToBeSigned waiting, FreeText title) {
    /** @throws SigningException {@code signing.remote.other} if it was made with another certificate */
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
