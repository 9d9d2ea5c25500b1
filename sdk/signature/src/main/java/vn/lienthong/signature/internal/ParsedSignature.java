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
 * A signature as the reader of its format found it. The validation is the same for all formats.
 *
 * @param name name of its field or element
 * @param faults findings on integrity and form; one that fails makes the signature not intact
 * @param doubts other findings; one that fails makes the signature not trusted, a warning is shown
 * @param signer certificate whose key verified the signature; null if none did
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
