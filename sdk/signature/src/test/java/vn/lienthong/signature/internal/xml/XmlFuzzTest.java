package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.DocumentMutator;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("Broken variants of signed XML")
class XmlFuzzTest {
    @Test
    @Tag("LT-XML-010")
    @DisplayName("are unreadable, refused, or return the signed content; none throws or is slow")
    void variants() {
        String paper = XmlSignatureFixture.withCrls(
                XmlSignatureFixture.signXades(
                        XmlSignatureFixture.PAPER,
                        XmlSigningScope.document(),
                        TestAuthority.standard().agency(),
                        XmlSignatureFixture.timestampClient(TestAuthority.NOW)),
                TestAuthority.NOW);
        String invoice = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.INVOICE,
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#data");
        Map<String, String> contents = Map.of(
                paper,
                XmlSignatureFixture.content(XmlSignatureFixture.readSingle(paper)),
                invoice,
                XmlSignatureFixture.content(XmlSignatureFixture.readSingle(invoice)));
        int[] seen = new int[2];
        DocumentMutator.each(List.of(paper.getBytes(UTF_8), invoice.getBytes(UTF_8)), true, (good, variant) -> {
            String content = Objects.requireNonNull(contents.get(new String(good, UTF_8)));
            seen[countIntact(variant, content)]++;
        });
        assertThat(seen).as("refused, as signed").doesNotContain(0);
    }

    private static int countIntact(byte[] variant, String content) {
        for (ParsedSignature one : XmlSignatureFixture.read(variant)) {
            boolean good = one.faults().isEmpty()
                    && one.doubts().stream().noneMatch(doubt -> doubt.severity() == Severity.FAIL);
            if (!good) {
                return 0;
            }
            assertThat(XmlSignatureFixture.content(one)).isEqualTo(content);
        }
        return 1;
    }
}
