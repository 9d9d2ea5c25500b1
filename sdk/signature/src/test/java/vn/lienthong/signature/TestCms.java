package vn.lienthong.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import vn.lienthong.signature.TestAuthority.Identity;

/** A builder of a CMS signature, including invalid ones. */
public final class TestCms {
    private final Identity signer;
    private final byte[] content;
    private boolean attached;
    private ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
    private String digest = "SHA-256";
    private String algorithm;
    private boolean attributes = true;
    private boolean sorted = true;
    private boolean ber;
    private Instant claimed = TestAuthority.NOW;
    private UnaryOperator<byte[]> value = UnaryOperator.identity();
    private AlgorithmIdentifier shown;
    private final List<Attribute> signed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Attribute> unsigned = new ArrayList<>();
    private Instant stamped;
    private Identity tsa = TestAuthority.standard().tsa();
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<byte[]> crls = new ArrayList<>();

    private TestCms(Identity signer, byte[] content) {
        this.signer = signer;
        this.content = content.clone();
        this.algorithm = signer.key().getAlgorithm().equals("RSA") ? "SHA256withRSAandMGF1" : "SHA256withECDSA";
        this.certificates.addAll(signer.chain());
    }

    /**
     * Creates a builder of a detached RSASSA-PSS or ECDSA signature with a reference to the signer's certificate and
     * without a timestamp.
     */
    public static TestCms of(Identity signer, byte[] content) {
        return new TestCms(signer, content);
    }

    public TestCms attached() {
        attached = true;
        return this;
    }

    public TestCms contentType(ASN1ObjectIdentifier contentType) {
        this.contentType = contentType;
        return this;
    }

    /** Sets signature and digest algorithm, such as SHA1withRSA and SHA-1. */
    public TestCms algorithm(String algorithm, String digest) {
        this.algorithm = algorithm;
        this.digest = digest;
        return this;
    }

    /** Sets the algorithm identifier of the signature independently of the algorithm used. */
    public TestCms shows(AlgorithmIdentifier shown) {
        this.shown = shown;
        return this;
    }

    public TestCms withoutAttributes() {
        attributes = false;
        return this;
    }

    /** Signs the attributes without sorting them. */
    public TestCms unsorted() {
        sorted = false;
        return this;
    }

    /** Uses BER with indefinite lengths. */
    public TestCms ber() {
        ber = true;
        return this;
    }

    public TestCms claims(Instant claimed) {
        this.claimed = claimed;
        return this;
    }

    public TestCms without(String id) {
        left.add(id);
        return this;
    }

    public TestCms signed(String id, ASN1Encodable... values) {
        signed.add(new Attribute(new ASN1ObjectIdentifier(id), new DERSet(values)));
        return this;
    }

    public TestCms unsigned(String id, ASN1Encodable... values) {
        unsigned.add(new Attribute(new ASN1ObjectIdentifier(id), new DERSet(values)));
        return this;
    }

    public TestCms stamped(Instant at) {
        stamped = at;
        return this;
    }

    public TestCms stampedBy(Identity tsa, Instant at) {
        this.tsa = tsa;
        return stamped(at);
    }

    public TestCms certificates(X509Certificate... instead) {
        certificates.clear();
        certificates.addAll(List.of(instead));
        return this;
    }

    public TestCms crl(byte[] crl) {
        crls.add(crl);
        return this;
    }

    /** Adds revocation lists of the root and the authority that are issued at a moment. */
    public TestCms fresh(Instant at) {
        return crl(TestAuthority.standard().crl(at))
                .crl(TestAuthority.standard().rootCrl(at));
    }

    /** Changes the signature value. */
    public TestCms value(UnaryOperator<byte[]> value) {
        this.value = value;
        return this;
    }

    /** Creates the SignerInfo alone, such as for a counter-signature. */
    public SignerInfo signerInfo() {
        try {
            ASN1Set set = attributes ? attributeSet() : null;
            byte[] octets = set == null ? content : set.getEncoded(sorted ? "DER" : "DL");
            byte[] signature = value.apply(sign(octets));
            List<Attribute> after = new ArrayList<>(unsigned);
            if (stamped != null) {
                after.add(new Attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new DERSet(ASN1Primitive.fromByteArray(
                                tsa.certificate().getExtendedKeyUsage() == null
                                        ? TestStamps.byHand(tsa, signature, stamped)
                                        : TestStamps.token(tsa, signature, stamped)))));
            }
            return new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(
                            X500Name.getInstance(signer.certificate()
                                    .getIssuerX500Principal()
                                    .getEncoded()),
                            signer.certificate().getSerialNumber())),
                    digestId(),
                    set,
                    shown == null ? new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm) : shown,
                    new DEROctetString(signature),
                    after.isEmpty() ? null : new DERSet(after.toArray(new Attribute[0])));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates the file. */
    public byte[] make() {
        return make(signerInfo());
    }

    /** Returns the SignerInfo with unsorted attributes, which Bouncy Castle would sort. */
    private static ASN1Encodable unordered(SignerInfo signer) {
        ASN1EncodableVector parts = new ASN1EncodableVector();
        for (ASN1Encodable part : ASN1Sequence.getInstance(signer.toASN1Primitive())) {
            boolean attributes = part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 0;
            parts.add(attributes ? new DLTaggedObject(false, 0, signer.getAuthenticatedAttributes()) : part);
        }
        return new DLSequence(parts);
    }

    /** Creates the file with these signers. */
    public byte[] make(SignerInfo... signers) {
        try {
            ASN1EncodableVector all = new ASN1EncodableVector();
            for (X509Certificate certificate : certificates) {
                all.add(ASN1Primitive.fromByteArray(certificate.getEncoded()));
            }
            ASN1EncodableVector lists = new ASN1EncodableVector();
            for (byte[] crl : crls) {
                lists.add(ASN1Primitive.fromByteArray(crl));
            }
            ASN1OctetString carried = ber ? new BEROctetString(content, 7) : new DEROctetString(content);
            SignedData data = new SignedData(
                    new DERSet(digestId()),
                    new ContentInfo(contentType, attached ? carried : null),
                    ber ? new BERSet(all) : new DERSet(all),
                    lists.size() == 0 ? null : new DERSet(lists),
                    sorted ? new DERSet(signers) : new BERSet(unordered(signers[0])));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ber || !sorted ? "BER" : "DER");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AlgorithmIdentifier digestId() {
        return new DefaultDigestAlgorithmIdentifierFinder().find(digest);
    }

    private ASN1Set attributeSet() throws GeneralSecurityException {
        List<Attribute> all = new ArrayList<>();
        byte[] hash = MessageDigest.getInstance(digest).digest(content);
        all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(hash))));
        all.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(claimed)))));
        all.add(new Attribute(CMSAttributes.contentType, new DERSet(contentType)));
        byte[] own =
                MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
        all.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(own)))));
        all.removeIf(attribute -> left.contains(attribute.getAttrType().getId()));
        all.addAll(signed);
        Attribute[] array = all.toArray(new Attribute[0]);
        return sorted ? new DERSet(array) : new DLSet(array);
    }

    private byte[] sign(byte[] octets) throws GeneralSecurityException {
        Signature signature;
        if (algorithm.endsWith("MGF1")) {
            signature = Signature.getInstance("RSASSA-PSS");
            int salt = MessageDigest.getInstance(digest).getDigestLength();
            signature.setParameter(new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), salt, 1));
        } else {
            signature = Signature.getInstance(algorithm);
        }
        signature.initSign(signer.key());
        signature.update(octets);
        return signature.sign();
    }
}
