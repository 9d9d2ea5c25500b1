package vn.lienthong.signature;

import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of signatures without attributes, which sign the content directly. */
class CmsBareTest {
    @Test
    @Tag("LT-SIG-072")
    @DisplayName("Without attributes the content itself is signed, unless it is the attributes of another signature")
    void bare() throws Exception {
        assertVerdict(one(good().withoutAttributes().make()), SignatureVerdict.VALID);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CONTENT);
        byte[] attributes = new DERSet(new ASN1Encodable[] {
                    new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)),
                    new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(hash)))
                })
                .getEncoded("DER");
        assertVerdict(
                one(TestCms.of(PKI.agency(), attributes)
                        .attached()
                        .withoutAttributes()
                        .make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.as-content");
        assertVerdict(one(bare(attributes(100_000))), SignatureVerdict.NOT_INTACT, "signature.attribute.as-content");
        byte[] longer = Arrays.copyOf(attributes(10), attributes(10).length + 1);
        assertVerdict(one(bare(longer)), SignatureVerdict.VALID);
        for (String text : List.of("1", "1. Đơn đề nghị", "1. ".repeat(100))) {
            assertVerdict(one(bare(text.getBytes(StandardCharsets.UTF_8))), SignatureVerdict.VALID);
        }
    }

    private static byte[] bare(byte[] content) {
        return TestCms.of(PKI.agency(), content)
                .attached()
                .fresh(TestAuthority.NOW)
                .withoutAttributes()
                .make();
    }

    /** Returns attributes with a value of this length, as long as those that contain revocation lists. */
    private static byte[] attributes(int length) throws Exception {
        ASN1ObjectIdentifier archival = new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");
        return new DERSet(new ASN1Encodable[] {
                    new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(new byte[32]))),
                    new Attribute(archival, new DERSet(new DEROctetString(new byte[length])))
                })
                .getEncoded("DER");
    }
}
