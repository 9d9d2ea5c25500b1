package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/**
 * The document security store: certificates, revocation lists and OCSP responses that were added for later
 * validation.
 */
final class DocumentSecurityStore {
    private static final int MAX_ITEMS = 500;
    private static final int MAX_STREAM_BYTES = 16 << 20;
    private static final int MAX_TOTAL_BYTES = 64 << 20;

    private int remainingBytes = MAX_TOTAL_BYTES;

    private DocumentSecurityStore() {}

    static EmbeddedEvidence of(PdfRevision model) {
        COSDictionary store = model.root().getCOSDictionary(COSName.getPDFName("DSS"));
        return store == null ? EmbeddedEvidence.empty() : new DocumentSecurityStore().read(store);
    }

    private EmbeddedEvidence read(COSDictionary store) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : readItems(store.getCOSArray(COSName.getPDFName("Certs")))) {
            try {
                certificates.add(CertificateReader.read(der));
            } catch (CertificateException e) {
                // An unreadable one proves nothing; the others may.
                remainingBytes -= der.length;
            }
        }
        List<byte[]> responses = new ArrayList<>();
        for (byte[] der : readItems(store.getCOSArray(COSName.getPDFName("OCSPs")))) {
            try {
                ResponseBytes basic = OCSPResponse.getInstance(der).getResponseBytes();
                if (basic != null) {
                    responses.add(basic.getResponse().getOctets());
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                remainingBytes -= der.length;
            }
        }
        return new EmbeddedEvidence(certificates, readItems(store.getCOSArray(COSName.getPDFName("CRLs"))), responses);
    }

    private List<byte[]> readItems(@Nullable COSArray array) {
        List<byte[]> items = new ArrayList<>();
        for (int i = 0; array != null && i < Math.min(array.size(), MAX_ITEMS); i++) {
            if (array.getObject(i) instanceof COSStream stream) {
                byte[] bytes = readStream(stream);
                remainingBytes -= bytes.length;
                if (bytes.length > 0 && remainingBytes > 0) {
                    items.add(bytes);
                }
            }
        }
        return items;
    }

    /**
     * Returns the bytes of a stream, plain or inflated, up to a maximum; null if it is larger or uses another filter.
     */
    private static byte[] readStream(COSStream stream) {
        COSBase filter = stream.getFilters();
        COSBase only = filter instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filter;
        boolean plain = only == null || (only instanceof COSArray none && none.size() == 0);
        if (!plain && !COSName.FLATE_DECODE.equals(only)) {
            return new byte[0];
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = plain ? raw : new InflaterInputStream(raw)) {
            byte[] bytes = in.readNBytes(MAX_STREAM_BYTES + 1);
            return bytes.length > MAX_STREAM_BYTES ? new byte[0] : bytes;
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
