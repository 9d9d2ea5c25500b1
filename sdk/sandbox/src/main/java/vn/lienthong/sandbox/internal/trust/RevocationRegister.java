package vn.lienthong.sandbox.internal.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.TrustFault;

/** The revocations, as OCSP responses and as lists. */
final class RevocationRegister {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int NONCE_LENGTH = 16;

    private final CertificateHierarchy hierarchy;

    RevocationRegister(CertificateHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Returns the response to an OCSP request. */
    byte[] ocspResponse(byte[] request, @Nullable TrustFault fault) throws IOException {
        try {
            OCSPRespBuilder answer = new OCSPRespBuilder();
            if (fault == TrustFault.ERROR_STATUS) {
                return answer.build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
            }
            OCSPReq asked = new OCSPReq(request);
            BasicOCSPRespBuilder states =
                    new BasicOCSPRespBuilder(new JcaRespID(hierarchy.responder().getSubjectX500Principal()));
            for (Req one : asked.getRequestList()) {
                CertificateID id = fault == TrustFault.WRONG_IMPRINT
                        ? new CertificateID(new org.bouncycastle.asn1.ocsp.CertID(
                                one.getCertID().toASN1Primitive().getHashAlgorithm(),
                                one.getCertID().toASN1Primitive().getIssuerNameHash(),
                                one.getCertID().toASN1Primitive().getIssuerKeyHash(),
                                new org.bouncycastle.asn1.ASN1Integer(4711)))
                        : one.getCertID();
                states.addResponse(
                        id,
                        certificateStatus(one.getCertID().getSerialNumber()),
                        Date.from(producedAt(fault)),
                        Date.from(nextUpdate(fault)),
                        null);
            }
            Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                states.setResponseExtensions(new Extensions(fault == TrustFault.WRONG_NONCE ? otherNonce() : nonce));
            }
            X509CertificateHolder[] chain = {new JcaX509CertificateHolder(hierarchy.responder())};
            BasicOCSPResp basic =
                    states.build(contentSigner(SandboxKeyPairs.RESPONDER, fault), chain, Date.from(producedAt(fault)));
            return answer.build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
        } catch (OCSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("no states can be told", e);
        }
    }

    private static Extension otherNonce() throws IOException {
        return new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                false,
                new DEROctetString(new byte[NONCE_LENGTH]).getEncoded());
    }

    private @Nullable CertificateStatus certificateStatus(BigInteger serial) {
        Instant when = hierarchy.revokedSerials().get(serial);
        if (when != null) {
            return new RevokedStatus(Date.from(when), CRLReason.keyCompromise);
        }
        return hierarchy.isIssued(serial) ? CertificateStatus.GOOD : new UnknownStatus();
    }

    /** Returns the authority's list. */
    byte[] authorityCrl(@Nullable TrustFault fault) throws IOException {
        return signCrl(hierarchy.authority(), SandboxKeyPairs.AUTHORITY, hierarchy.revokedSerials(), fault);
    }

    /** Returns the root's list, which is empty. */
    byte[] rootCrl(@Nullable TrustFault fault) throws IOException {
        return signCrl(hierarchy.root(), SandboxKeyPairs.ROOT, Map.of(), fault);
    }

    private byte[] signCrl(
            X509Certificate issuer, KeyPair keys, Map<BigInteger, Instant> revoked, @Nullable TrustFault fault)
            throws IOException {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(issuer, Date.from(producedAt(fault)));
            builder.setNextUpdate(Date.from(nextUpdate(fault)));
            revoked.forEach((serial, when) -> builder.addCRLEntry(serial, Date.from(when), CRLReason.keyCompromise));
            builder.addExtension(
                    Extension.cRLNumber,
                    false,
                    new CRLNumber(BigInteger.valueOf(hierarchy.now().getEpochSecond())));
            return builder.build(contentSigner(keys, fault)).getEncoded();
        } catch (OperatorCreationException e) {
            throw new IOException("no list can be made", e);
        }
    }

    private Instant producedAt(@Nullable TrustFault fault) {
        return fault == TrustFault.EXPIRED ? hierarchy.now().minus(DAY) : hierarchy.now();
    }

    private Instant nextUpdate(@Nullable TrustFault fault) {
        return fault == TrustFault.EXPIRED
                ? hierarchy.now().minus(HOUR)
                : hierarchy.now().plus(DAY);
    }

    private static ContentSigner contentSigner(KeyPair keys, @Nullable TrustFault fault)
            throws OperatorCreationException {
        KeyPair chosen = fault == TrustFault.UNSIGNED ? SandboxKeyPairs.STRANGER : keys;
        return new JcaContentSignerBuilder(CertificateIssuer.ALGORITHM).build(chosen.getPrivate());
    }
}
