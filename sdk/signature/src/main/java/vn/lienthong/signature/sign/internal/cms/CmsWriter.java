package vn.lienthong.signature.sign.internal.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.internal.AlgorithmIds;

/** A writer for CMS signatures in DER: one signer, the certificate chain, with or without the content. */
public final class CmsWriter {
    /** Exceeds the DER length of any ECDSA value on P-521. */
    private static final int MAX_EC_VALUE_LENGTH = 144;

    /** Exceeds the DER length of any signed attributes; the largest digest has 64 bytes. */
    private static final int MAX_ATTRIBUTES_LENGTH = 512;

    private static final byte[] VERSION = {DerWriter.INTEGER, 1, 1};

    private CmsWriter() {}

    /**
     * Returns the DER of the CMS signature.
     *
     * @param attributes the signed attributes, exactly as they were signed
     * @param content null if the content is stored separately
     */
    public static byte[] write(SigningTerms terms, byte[] attributes, byte[] value, byte @Nullable [] content) {
        try {
            byte[] digest = AlgorithmIds.digest(terms.algorithm()).getEncoded();
            byte[] data = DerWriter.write(
                    DerWriter.SEQUENCE,
                    VERSION,
                    DerWriter.write(DerWriter.SET, digest),
                    DerWriter.write(
                            DerWriter.SEQUENCE,
                            CMSObjectIdentifiers.data.getEncoded(),
                            content == null
                                    ? new byte[0]
                                    : DerWriter.write(
                                            DerWriter.TAGGED_0, DerWriter.write(DerWriter.OCTET_STRING, content))),
                    DerWriter.write(DerWriter.TAGGED_0, sortCertificates(terms)),
                    DerWriter.write(DerWriter.SET, encodeSignerInfo(terms, digest, attributes, value)));
            return DerWriter.write(
                    DerWriter.SEQUENCE,
                    CMSObjectIdentifiers.signedData.getEncoded(),
                    DerWriter.write(DerWriter.TAGGED_0, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encodeSignerInfo(SigningTerms terms, byte[] digest, byte[] attributes, byte[] value)
            throws IOException {
        X509Certificate certificate = terms.certificate();
        byte[] name = DerWriter.write(
                DerWriter.SEQUENCE,
                certificate.getIssuerX500Principal().getEncoded(),
                DerWriter.write(DerWriter.INTEGER, certificate.getSerialNumber().toByteArray()));
        byte[] implicit = attributes.clone();
        implicit[0] = (byte) DerWriter.TAGGED_0;
        return DerWriter.write(
                DerWriter.SEQUENCE,
                VERSION,
                name,
                digest,
                implicit,
                AlgorithmIds.signature(terms.algorithm()).getEncoded(),
                DerWriter.write(DerWriter.OCTET_STRING, value));
    }

    /** Returns the maximum length of the CMS in bytes, without content and timestamp. */
    public static int maxLength(SigningTerms terms) {
        int value = terms.certificate().getPublicKey() instanceof RSAPublicKey key
                ? (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE
                : MAX_EC_VALUE_LENGTH;
        return write(terms, new byte[MAX_ATTRIBUTES_LENGTH], new byte[value], null).length;
    }

    /** Returns the certificates in the order that DER requires for sets. */
    private static byte[][] sortCertificates(SigningTerms terms) {
        List<byte[]> all = new ArrayList<>();
        try {
            for (X509Certificate certificate : terms.chain()) {
                all.add(certificate.getEncoded());
            }
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
        all.sort(Arrays::compareUnsigned);
        return all.toArray(new byte[0][]);
    }
}
