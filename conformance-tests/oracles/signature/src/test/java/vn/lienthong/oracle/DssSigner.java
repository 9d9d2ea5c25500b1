package vn.lienthong.oracle;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;

/** Signs with DSS: RSASSA-PSS with SHA-256, PAdES-BASELINE-B. */
final class DssSigner {
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());
    private final PrivateKey key;
    private final List<CertificateToken> chain;

    DssSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain.stream().map(CertificateToken::new).toList();
    }

    byte[] signPades(byte[] document) {
        DSSDocument pdf = new InMemoryDocument(document);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        // Must follow the certificate, which also sets the algorithm.
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.RSASSA_PSS);
        ToBeSigned waiting = service.getDataToSign(pdf, parameters);
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SSA_PSS_SHA256_MGF1, sign(waiting.getBytes()));
        try (InputStream signed = service.signDocument(pdf, parameters, value).openStream()) {
            return DSSUtils.toByteArray(signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sign(byte[] octets) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signature.initSign(key);
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
