package vn.lienthong.signature.sign;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.internal.xml.XadesDocument;
import vn.lienthong.signature.sign.internal.xml.XadesTimestamping;

/**
 * Signs XML as XAdES, baseline B or T: all of a document or one element of it (LT-XML-030 to LT-XML-034). Thread-safe.
 *
 * <p>The result is written in canonical form: the same elements, attributes and text, though not the same octets.
 */
public final class XadesSigner {
    private final TimestampClient timestampClient;

    private XadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Of level T, or of level B with {@link TimestampClient#none()}. */
    public static XadesSigner of(TimestampClient timestamper) {
        return new XadesSigner(timestamper);
    }

    /**
     * Returns what the key is to sign.
     *
     * @throws SigningException if the certificate is not in force, what is to be signed is not there or not in one place, or another
     *     signature would break
     * @throws vn.lienthong.signature.UnreadableDocumentException if the document is no XML that a verifier would read
     */
    public ToBeSigned prepare(byte[] document, XmlSigningScope scope, SigningParameters parameters) {
        SigningTerms terms = parameters.createTerms();
        XadesDocument prepared = XadesDocument.prepare(document, scope, terms);
        byte[] octets = prepared.bytesToSign();
        return new ToBeSigned(SignatureFormat.XADES, terms, octets, encodeScope(scope));
    }

    /**
     * Returns the signed document.
     *
     * @param document the same that was to be signed
     * @throws SigningException if it is another, the value was not made by the certificate's key over this, or the timestamp fails
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
     * Makes level T of the one signature in a document that has no timestamp yet.
     *
     * @throws SigningException if there is none such, or more than one, or the timestamp fails
     */
    public byte[] addTimestamp(byte[] document) {
        return XadesTimestamping.addTimestamp(timestampClient, document);
    }

    /** Ids hold no line break: an attribute's value has them only escaped, and such an id is refused. */
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
