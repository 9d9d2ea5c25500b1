package vn.lienthong.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningAlgorithm;

/** Tests that DSS confirms our signatures at the level that we claim. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SignatureInteroperabilityTest {
    private final SigningFixture fixture = new SigningFixture();
    private List<byte[]> crls = List.of();

    @BeforeAll
    void lists() throws IOException {
        crls = fixture.crls();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    static Stream<Arguments> all() {
        return Stream.of(SignatureFormat.values())
                .flatMap(format -> Stream.of(SignatureLevel.values())
                        .flatMap(level -> Stream.of(
                                        SigningAlgorithm.RSA_PSS_SHA256,
                                        SigningAlgorithm.RSA_PKCS1_SHA256,
                                        SigningAlgorithm.ECDSA_SHA256)
                                .map(algorithm -> Arguments.of(format, level, algorithm))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("all")
    @DisplayName("Rated at the level claimed, and passed")
    void rated(SignatureFormat format, SignatureLevel level, SigningAlgorithm algorithm) throws IOException {
        byte[] sample = SigningFixture.sample(format);
        byte[] signed = fixture.sign(sample, format, level, algorithm);
        List<DssVerifier.DssResult> said = DssVerifier.verify(signed, inputFor(format, sample));
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(expectedLevel(format, level));
            assertThat(one.intact()).as(one.toString()).isTrue();
            assertThat(one.isPassed()).as(one.toString()).isTrue();
        });
    }

    @Test
    @DisplayName("Two of us in one PDF: both rated")
    void two() throws IOException {
        byte[] first = fixture.sign(
                SigningFixture.sample(SignatureFormat.PADES),
                SignatureFormat.PADES,
                SignatureLevel.T,
                SigningAlgorithm.RSA_PSS_SHA256);
        byte[] both = fixture.sign(first, SignatureFormat.PADES, SignatureLevel.T, SigningAlgorithm.ECDSA_SHA256);
        assertThat(DssVerifier.verify(both, inputFor(SignatureFormat.PADES, first)))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.isPassed()).as(one.toString()).isTrue())
                .extracting(DssVerifier.DssResult::level)
                .containsOnly("PAdES-BASELINE-T");
    }

    @Test
    @DisplayName("DSS rejects a signature whose content was changed in one byte")
    void wouldTell() throws IOException {
        byte[] sample = SigningFixture.sample(SignatureFormat.CADES);
        byte[] signed = fixture.sign(sample, SignatureFormat.CADES, SignatureLevel.B, SigningAlgorithm.RSA_PSS_SHA256);
        sample[0] ^= 1;
        assertThat(DssVerifier.verify(signed, inputFor(SignatureFormat.CADES, sample)))
                .singleElement()
                .satisfies(one -> assertThat(one.intact()).isFalse());
    }

    private DssVerifier.DssInput inputFor(SignatureFormat format, byte[] sample) {
        return new DssVerifier.DssInput(List.of(fixture.anchor()), format == SignatureFormat.CADES ? sample : null, crls, null);
    }

    private static String expectedLevel(SignatureFormat format, SignatureLevel level) {
        String name = switch (format) {
            case PADES -> "PAdES";
            case XADES -> "XAdES";
            case CADES -> "CAdES";
        };
        return name + "-BASELINE-" + level;
    }
}
