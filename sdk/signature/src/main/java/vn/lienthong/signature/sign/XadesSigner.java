package vn.lienthong.signature.sign;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.internal.xml.XadesDocument;
import vn.lienthong.signature.sign.internal.xml.XadesTimestamping;

/**
 * A signer for XML as XAdES, baseline B or T: a whole document or one element of it (LT-XML-030 to LT-XML-034).
 * Thread-safe.
 *
 * <p>The result is written in canonical form: elements, attributes and text are the same, but the bytes may
 * differ.
 */
public final class XadesSigner {
    private final TimestampClient timestampClient;

    private XadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Creates a signer for level T, or for level B with {@link TimestampClient#none()}. */
    public static XadesSigner of(TimestampClient timestamper) {
        return new XadesSigner(timestamper);
    }

    /**
     * Computes the bytes that the key must sign.
     *
     * @throws SigningException if the certificate is not in force, or the scope is not allowed: an id does not occur
     *     exactly once, or another signature would become invalid
     * @throws vn.lienthong.signature.UnreadableDocumentException if the document is not XML that a verifier accepts
     */
    public ToBeSigned prepare(byte[] document, XmlSigningScope scope, SigningParameters parameters) {
        SigningTerms terms = parameters.createTerms();
        XadesDocument prepared = XadesDocument.prepare(document, scope, terms);
        byte[] bytes = prepared.bytesToSign();
        return new ToBeSigned(SignatureFormat.XADES, terms, bytes, encodeScope(scope));
    }

    /**
     * Creates the signed document.
     *
     * @param document the document that was prepared
     * @throws SigningException if the document differs, the certificate's key did not make the value, or the timestamp
     *     fails
     */
    public SignedDocument<byte[]> complete(byte[] document, ToBeSigned waiting, byte[] value) {
        if (waiting.format() != SignatureFormat.XADES) {
            throw new SigningException("signing.format");
        }
        XadesDocument prepared = XadesDocument.prepare(document, decodeScope(waiting.state()), waiting.terms());
        prepared.complete(waiting, value);
        return XadesTimestamping.applyLevel(timestampClient, waiting, prepared);
    }

    /**
     * Adds a timestamp to the only signature in a document without one, which makes it level T.
     *
     * @throws SigningException if there is not exactly one such signature, or the timestamp fails
     */
    public byte[] addTimestamp(byte[] document) {
        return XadesTimestamping.addTimestamp(timestampClient, document);
    }

    /**
     * Encodes the scope as two lines. An id with a line break is refused; XML allows one in an attribute only as an
     * escape.
     */
    private static byte[] encodeScope(XmlSigningScope scope) {
        return (encodeId(scope.element()) + "\n" + encodeId(scope.holder())).getBytes(StandardCharsets.UTF_8);
    }

    private static String encodeId(@Nullable String id) {
        if (id != null && (id.isEmpty() || id.contains("\n"))) {
            throw new SigningException("signing.xml.place");
        }
        return id == null ? "" : id;
    }

    private static XmlSigningScope decodeScope(byte[] state) {
        String[] ids = new String(state, StandardCharsets.UTF_8).split("\n", -1);
        if (ids.length != 2) {
            throw new SigningException("signing.format");
        }
        return new XmlSigningScope(ids[0].isEmpty() ? null : ids[0], ids[1].isEmpty() ? null : ids[1]);
    }
}
