package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.SignerInfo;
import vn.lienthong.signature.internal.DigestSource;

/** Counter-signatures. They are not signatures of the document; an invalid one is reported (LT-SIG-075). */
final class CmsCounterSignatures {
    private static final int MAX_COUNTER_SIGNATURES = 20;

    private CmsCounterSignatures() {}

    static void check(SignerCheck over, List<X509Certificate> certificates) throws IOException, MalformedCmsException {
        List<ASN1Encodable> values = over.unsignedAttributes().values(CmsObjectIds.COUNTER_SIGNATURE);
        if (values.size() > MAX_COUNTER_SIGNATURES) {
            throw new MalformedCmsException();
        }
        for (ASN1Encodable value : values) {
            SignerCheck check = new SignerCheck(SignerInfo.getInstance(value), over.effort());
            check.check(new ContentDigests(DigestSource.of(over.value())), null, certificates);
            if (check.faults().list().isEmpty()) {
                over.doubts().warn("LT-SIG-075", "signature.counter.kept");
            } else {
                over.doubts().fail("LT-SIG-075", "signature.counter.false");
            }
        }
    }
}
