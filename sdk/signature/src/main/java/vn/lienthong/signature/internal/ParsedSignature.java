package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;

/**
 * One signature as the reader of its format found it. Whom it binds and what that is worth is judged by one judgement for all
 * formats alike.
 *
 * @param name of its field or element
 * @param faults what is wrong with its integrity or form: one that fails makes it not intact
 * @param doubts what is wrong otherwise: one that fails makes it not trusted, one that warns is shown
 * @param signer whose key verified the signature; null where none did
 * @param stamps timestamps over this signature
 */
public record ParsedSignature(
        String name,
        SignatureCoverage coverage,
        List<Finding> faults,
        List<Finding> doubts,
        @Nullable X509Certificate signer,
        @Nullable SignatureAlgorithms algorithms,
        @Nullable OffsetDateTime claimedTime,
        EmbeddedEvidence pool,
        List<EmbeddedTimestamp> stamps) {
    public ParsedSignature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(coverage, "coverage");
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
        Objects.requireNonNull(pool, "pool");
        stamps = List.copyOf(stamps);
    }

    @Override
    public String toString() {
        return "ParsedSignature[" + coverage.text() + ", " + faults.size() + " faults]";
    }
}
