package vn.lienthong.signature.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import vn.lienthong.error.SigningException;

/** One request for a timestamp, and the check that an answer is one to it. */
public final class TimestampRequest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;
    private static final int MAX_RESPONSE_BYTES = 1 << 20;
    private static final int GRANTED_WITH_MODS = 1;

    private final TimeStampRequest request;

    private TimestampRequest(TimeStampRequest request) {
        this.request = request;
    }

    /** With a nonce, and asking for the authority's certificate. */
    public static TimestampRequest forBytes(byte[] bytes) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        try {
            byte[] imprint = MessageDigest.getInstance("SHA-256").digest(bytes);
            BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM).setBit(NONCE_BITS - 1);
            return new TimestampRequest(requests.generate(TSPAlgorithms.SHA256, imprint, nonce));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-2 in this Java", e);
        }
    }

    /** Returns one that somebody else made. */
    public static TimestampRequest of(TimeStampRequest request) {
        return new TimestampRequest(request);
    }

    /** Returns the DER to be carried. */
    public byte[] toDer() throws IOException {
        return request.getEncoded();
    }

    /**
     * Returns the token of an answer: granted, of this nonce and this imprint, signed by a certificate in it that is for timestamps alone.
     *
     * @throws SigningException {@code signing.stamp.refused} or {@code signing.stamp.wrong}
     */
    public byte[] parseToken(byte[] answer) {
        if (answer.length > MAX_RESPONSE_BYTES) {
            throw new SigningException("signing.stamp.wrong");
        }
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            if (response.getStatus() > GRANTED_WITH_MODS) {
                throw SigningException.temporary("signing.stamp.refused", null);
            }
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            // Checks the key's purpose, its validity at the time stamped, the named certificate and the signature.
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(signerCertificate(token)));
            return token.getEncoded("DL");
        } catch (TSPException
                | IOException
                | OperatorCreationException
                | CertificateException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException e) {
            // Bouncy Castle answers some hostile structures with the last three.
            throw new SigningException("signing.stamp.wrong");
        }
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder signerCertificate(TimeStampToken token) {
        Collection<X509CertificateHolder> found =
                token.getCertificates().getMatches((Selector<X509CertificateHolder>) token.getSID());
        if (found.size() != 1) {
            throw new SigningException("signing.stamp.wrong");
        }
        return found.iterator().next();
    }
}
