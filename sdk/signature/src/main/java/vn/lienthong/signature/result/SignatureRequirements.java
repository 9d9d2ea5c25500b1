package vn.lienthong.signature.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.error.Severity;

/**
 * The signatures that papers of a procedure require (LT-RES-009). Immutable.
 *
 * @param requiredRoles required roles by kind of paper; a kind without an entry requires none
 * @param agencies identities of the right agency; if empty, any agency is accepted and a finding reports it
 * @param officials identities of competent persons; if empty, any person is accepted, including citizens, and a
 *     finding reports it
 * @param missing severity of a missing signature
 */
public record SignatureRequirements(
        Map<PaperKind, Set<SignerRole>> requiredRoles,
        List<SignerIdentity> agencies,
        List<SignerIdentity> officials,
        Severity missing) {
    private static final SignatureRequirements STANDARD = new SignatureRequirements(
            Map.of(
                    PaperKind.RESULT, Set.of(SignerRole.PERSON, SignerRole.AGENCY),
                    PaperKind.SCANNED_COPY, Set.of(SignerRole.PERSON)),
            List.of(),
            List.of(),
            Severity.FAIL);

    public SignatureRequirements {
        requiredRoles = Map.copyOf(requiredRoles);
        agencies = List.copyOf(agencies);
        officials = List.copyOf(officials);
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * Returns the default rules: a result requires a person and an agency, a scanned copy a person. Forms and uploads
     * require no signature.
     */
    public static SignatureRequirements standard() {
        return STANDARD;
    }

    /** Returns a copy where a kind of paper requires exactly these roles. Without roles, it requires no signature. */
    public SignatureRequirements requiring(PaperKind paper, SignerRole... roles) {
        Map<PaperKind, Set<SignerRole>> changed = new EnumMap<>(PaperKind.class);
        changed.putAll(requiredRoles);
        changed.put(paper, Set.of(roles));
        return new SignatureRequirements(changed, agencies, officials, missing);
    }

    /** Returns a copy with other accepted agencies; one of them must sign. */
    public SignatureRequirements byAgency(SignerIdentity... identities) {
        return new SignatureRequirements(requiredRoles, List.of(identities), officials, missing);
    }

    /** Returns a copy with other accepted persons; one of them must sign. */
    public SignatureRequirements byOfficial(SignerIdentity... identities) {
        return new SignatureRequirements(requiredRoles, agencies, List.of(identities), missing);
    }

    /**
     * Returns a copy with another severity of a missing signature. {@link Severity#WARN} reports it without failing
     * the paper.
     */
    public SignatureRequirements missingIs(Severity severity) {
        return new SignatureRequirements(requiredRoles, agencies, officials, severity);
    }

    Set<SignerRole> requiredRoles(PaperKind paper) {
        return requiredRoles.getOrDefault(paper, Set.of());
    }
}
