package vn.lienthong.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * Benchmarks of signing a page of 50 KB with RSA of 2,048 bits, and of verifying it. Both verifiers have the same
 * anchor and the same revocation lists in memory. The raw signature uses the same bytes, key and algorithm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SignatureBenchmark {
    private static final SigningAlgorithm ALGORITHM = SigningAlgorithm.RSA_PSS_SHA256;

    private final SigningFixture fixture = new SigningFixture();
    private final byte[] document = SigningFixture.sample(SignatureFormat.PADES);
    private final PadesSigner signer = PadesSigner.of(TimestampClient.none());
    private final PrivateKey rawKey = fixture.privateKey();
    private final SigningKey key;
    private final DssSigner dss;
    private final SignatureVerifier verifier;
    private final DssVerifier.DssInput given;
    private final byte[] signed;

    public SignatureBenchmark() {
        try {
            key = fixture.key(ALGORITHM);
            dss = new DssSigner(rawKey, key.chain());
            signed = fixture.sign(document, SignatureFormat.PADES, SignatureLevel.B, ALGORITHM);
            given = new DssVerifier.DssInput(List.of(fixture.anchor()), null, fixture.crls(), null);
            byte[] pem = fixture.anchorPem().getBytes(StandardCharsets.US_ASCII);
            verifier = SignatureVerifier.of(VerificationOptions.defaults().toBuilder()
                    .anchors(TrustAnchors.pem(new ByteArrayInputStream(pem), "sandbox"))
                    .trustServiceClient(fixture.cachedTrustClient())
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public byte[] sign() throws IOException {
        SigningParameters parameters =
                SigningParameters.of(key.chain(), Clock.systemUTC()).withAlgorithm(ALGORITHM);
        ToBeSigned waiting = signer.prepare(document, parameters, PdfPlacement.invisible());
        return signer.complete(document, waiting, key.sign(waiting)).document();
    }

    @Benchmark
    public byte[] signRaw() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM.jcaName());
        signature.setParameter(ALGORITHM.parameters().orElseThrow());
        signature.initSign(rawKey);
        signature.update(document);
        return signature.sign();
    }

    @Benchmark
    public byte[] signDss() {
        return dss.signPades(document);
    }

    @Benchmark
    public VerificationReport verify() {
        return verifier.verify(signed);
    }

    @Benchmark
    public List<DssVerifier.DssResult> verifyDss() {
        return DssVerifier.verify(signed, given);
    }

    byte[] document() {
        return document.clone();
    }

    /** Verifies another document with the library. */
    SignatureVerdict verifyOurs(byte[] other) {
        return verifier.verify(other).verdict();
    }

    /** Verifies it with DSS. */
    List<DssVerifier.DssResult> verifyByDss(byte[] other) {
        return DssVerifier.verify(other, given);
    }

    @TearDown
    public void close() {
        key.close();
        fixture.close();
    }
}
