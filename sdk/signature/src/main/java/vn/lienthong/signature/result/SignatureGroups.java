package vn.lienthong.signature.result;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignerInfo;

/** The signatures of a paper, grouped by signer. A signature is never both a person's and an agency's. */
record SignatureGroups(List<SignatureReport> list, SignatureRequirements rules) {
    private static final Set<SignatureCoverage.CoverageExtent> WHOLE =
            Set.of(SignatureCoverage.CoverageExtent.WHOLE_FILE, SignatureCoverage.CoverageExtent.EARLIER_REVISION);

    /** Returns whether an effective signature has the role and is made by one of the permitted signers. */
    boolean stands(SignerRole role) {
        return list.stream()
                .anyMatch(signature -> counts(signature) && right(role).test(signature));
    }

    /** Returns whether an effective signature has the role, regardless of the permitted signers. */
    boolean standsByAnother(SignerRole role) {
        return list.stream().anyMatch(signature -> counts(signature) && of(role).test(signature));
    }

    /** Returns whether a signature has the role, even if it is not effective. */
    boolean there(SignerRole role) {
        return list.stream().anyMatch(of(role));
    }

    private static boolean counts(SignatureReport signature) {
        return signature.verdict() == SignatureVerdict.VALID && whole(signature);
    }

    /** Returns whether the signature covers all that the paper displays. Allowed later changes are accepted. */
    static boolean whole(SignatureReport signature) {
        SignatureCoverage coverage = signature.coverage();
        return WHOLE.contains(coverage.extent())
                && coverage.changes().stream().allMatch(SignatureCoverage.LaterChange::allowed);
    }

    private Predicate<SignatureReport> right(SignerRole role) {
        return switch (role) {
            case ANYONE -> of(role);
            case AGENCY -> of(role).and(oneOf(rules.agencies()));
            case PERSON -> of(role).and(oneOf(rules.officials()));
        };
    }

    private static Predicate<SignatureReport> oneOf(List<SignerIdentity> identities) {
        return signature ->
                identities.isEmpty() || identities.stream().anyMatch(identity -> identity.hasSigned(signature));
    }

    private Predicate<SignatureReport> of(SignerRole role) {
        return switch (role) {
            case ANYONE -> signature -> true;
            case AGENCY -> this::byAgency;
            case PERSON ->
                signature -> !byAgency(signature)
                        && (signature.signer().kind() == SignerInfo.SignerKind.PERSON
                                || isListed(rules.officials(), signature));
        };
    }

    private boolean byAgency(SignatureReport signature) {
        return signature.signer().kind() == SignerInfo.SignerKind.AGENCY || isListed(rules.agencies(), signature);
    }

    /** Compares by certificate only, because an official's certificate also names the agency. */
    private static boolean isListed(List<SignerIdentity> identities, SignatureReport signature) {
        return identities.stream()
                .anyMatch(identity -> identity.kind() == SignerIdentity.SignerIdentityKind.CERTIFICATE
                        && identity.hasSigned(signature));
    }
}
