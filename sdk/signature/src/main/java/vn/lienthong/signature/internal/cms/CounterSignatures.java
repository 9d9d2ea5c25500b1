package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.SignerInfo;
import vn.lienthong.signature.internal.Digested;

/** Signatures over a signature. None of them is one of the document; a false one is told (LT-SIG-075). */
final class CounterSignatures {
    private static final int MOST = 20;

    private CounterSignatures() {}

    static void check(SignerCheck over, List<X509Certificate> certificates) throws IOException, BrokenCmsException {
        List<ASN1Encodable> values = over.unsigned().values(Ids.COUNTER_SIGNATURE);
        if (values.size() > MOST) {
            throw new BrokenCmsException();
        }
        for (ASN1Encodable value : values) {
            SignerCheck check = new SignerCheck(SignerInfo.getInstance(value), over.effort());
            check.check(new ContentDigests(Digested.of(over.value())), null, certificates);
            if (check.faults().list().isEmpty()) {
                over.doubts().warn("LT-SIG-075", "signature.counter.kept");
            } else {
                over.doubts().fail("LT-SIG-075", "signature.counter.false");
            }
        }
    }
}
