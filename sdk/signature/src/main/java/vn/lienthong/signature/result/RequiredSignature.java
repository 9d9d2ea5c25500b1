package vn.lienthong.signature.result;

import java.util.List;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

/** A signature that a paper requires, and the finding if it is missing. */
record RequiredSignature(PaperKind paper, SignerRole role, SignatureRequirements rules) {
    List<Finding> check(SignatureGroups signatures) {
        if (signatures.stands(role)) {
            return any();
        }
        if (signatures.standsByAnother(role)) {
            return List.of(Finding.of("", identificationKey(), rules.missing(), "signature.result.other", who()));
        }
        String key = signatures.there(role) ? "signature.result.unproven" : "signature.result.missing";
        return List.of(Finding.of("", requirement(), rules.missing(), key, who()));
    }

    /**
     * Returns a note that the caller did not identify the signers. Any citizen's signature would then count as an
     * official's.
     */
    private List<Finding> any() {
        return switch (role) {
            case AGENCY -> any(rules.agencies(), "signature.result.agency.any");
            case PERSON -> any(rules.officials(), "signature.result.person.any");
            case ANYONE -> List.of();
        };
    }

    private List<Finding> any(List<SignerIdentity> named, String key) {
        return named.isEmpty() ? List.of(Finding.of("", identificationKey(), Severity.INFO, key)) : List.of();
    }

    private String identificationKey() {
        return role == SignerRole.AGENCY ? "LT-RES-003" : "LT-RES-010";
    }

    private String who() {
        return switch (role) {
            case AGENCY -> "@signature.result.by.agency";
            case PERSON ->
                paper == PaperKind.SCANNED_COPY ? "@signature.result.by.official" : "@signature.result.by.person";
            case ANYONE -> "@signature.result.by.anyone";
        };
    }

    private String requirement() {
        return switch (paper) {
            case RESULT ->
                switch (role) {
                    case PERSON -> "LT-RES-001";
                    case AGENCY -> "LT-RES-002";
                    case ANYONE -> "LT-RES-009";
                };
            case SCANNED_COPY -> role == SignerRole.PERSON ? "LT-RES-004" : "LT-RES-009";
            case INTERACTIVE_FORM, UPLOAD -> "LT-RES-009";
        };
    }
}
