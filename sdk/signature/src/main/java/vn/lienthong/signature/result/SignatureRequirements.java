package vn.lienthong.signature.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.error.Severity;

/**
 * Which signatures the papers of a procedure need (LT-RES-009). Immutable.
 *
 * @param requiredRoles whose signatures each kind of paper needs; a kind without an entry needs none
 * @param agencies by what the right agency is recognised; if empty, any agency will do and a finding says so
 * @param officials by what competent persons are recognised; if empty, any person will do, a citizen too, and a finding says so
 * @param missing how much it weighs that an asked signature is not there
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

    /** Returns a result by a person and an agency, a scanned copy by a person; forms and uploads need no signature. */
    public static SignatureRequirements standard() {
        return STANDARD;
    }

    /** Returns the same rules, but a kind of paper needs exactly these signatures; none, if none is given. */
    public SignatureRequirements requiring(PaperKind paper, SignerRole... roles) {
        Map<PaperKind, Set<SignerRole>> changed = new EnumMap<>(PaperKind.class);
        changed.putAll(requiredRoles);
        changed.put(paper, Set.of(roles));
        return new SignatureRequirements(changed, agencies, officials, missing);
    }

    /** Returns the same rules, with the agencies of which one has to sign. */
    public SignatureRequirements byAgency(SignerIdentity... identities) {
        return new SignatureRequirements(requiredRoles, List.of(identities), officials, missing);
    }

    /** Returns the same rules, with the persons of whom one has to sign. */
    public SignatureRequirements byOfficial(SignerIdentity... identities) {
        return new SignatureRequirements(requiredRoles, agencies, List.of(identities), missing);
    }

    /** Returns the same rules, with another weight of a missing signature: {@link Severity#WARN} only tells. */
    public SignatureRequirements missingIs(Severity severity) {
        return new SignatureRequirements(requiredRoles, agencies, officials, severity);
    }

    Set<SignerRole> requiredRoles(PaperKind paper) {
        return requiredRoles.getOrDefault(paper, Set.of());
    }
}
