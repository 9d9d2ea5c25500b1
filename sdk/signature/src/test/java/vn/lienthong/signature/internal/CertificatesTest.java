package vn.lienthong.signature.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificatesTest {
    @Test
    @Tag("LT-SIG-002")
    @DisplayName("Nested indefinite lengths, and a long rest after them, are neither a certificate nor a list")
    void nested() {
        byte[] nested = new byte[16 << 20];
        for (int i = 0; i < 60_000; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        for (byte[] octets : new byte[][] {nested, Arrays.copyOf(nested, 60_000), {0x30}, {}}) {
            assertThatThrownBy(() -> CertificateReader.read(octets)).isInstanceOf(CertificateException.class);
            assertThatThrownBy(() -> CertificateReader.list(octets)).isInstanceOf(CRLException.class);
        }
    }
}
