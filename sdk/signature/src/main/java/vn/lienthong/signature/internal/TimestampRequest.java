package vn.lienthong.signature.internal;

import java.io.IOException;
import java.math.BigInteger;
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
import vn.lienthong.value.Digests;

/** A timestamp request, and the check of its response. */
public final class TimestampRequest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;
    private static final int MAX_RESPONSE_BYTES = 1 << 20;
    private static final int GRANTED_WITH_MODS = 1;

    private final TimeStampRequest request;

    private TimestampRequest(TimeStampRequest request) {
        this.request = request;
    }

    /** Returns a request with a nonce that also asks for the certificate of the authority. */
    public static TimestampRequest forBytes(byte[] bytes) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        byte[] imprint = Digests.sha256().digest(bytes);
        BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM).setBit(NONCE_BITS - 1);
        return new TimestampRequest(requests.generate(TSPAlgorithms.SHA256, imprint, nonce));
    }

    /** Returns an existing request. */
    public static TimestampRequest of(TimeStampRequest request) {
        return new TimestampRequest(request);
    }

    /** Returns the request in DER. */
    public byte[] toDer() throws IOException {
        return request.getEncoded();
    }

    /**
     * Returns the token of a response that is granted, has the nonce and the imprint of the request, and is signed by
     * a certificate in it that is for timestamps only.
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
            // Checks key purpose, validity at the timestamp, the referenced certificate and the signature.
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
            // Bouncy Castle throws the last three for some hostile structures.
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
