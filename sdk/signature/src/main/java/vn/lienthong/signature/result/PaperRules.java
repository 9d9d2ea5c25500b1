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
 * @param asked whose signatures each kind of paper needs; a kind without an entry needs none
 * @param agencies by what the right agency is recognised; if empty, any agency will do and a finding says so
 * @param officials by what competent persons are recognised; if empty, any person will do, a citizen too, and a finding says so
 * @param missing how much it weighs that an asked signature is not there
 */
public record PaperRules(
        Map<Paper, Set<SignerRole>> asked,
        List<SignerIdentity> agencies,
        List<SignerIdentity> officials,
        Severity missing) {
    private static final PaperRules STANDARD = new PaperRules(
            Map.of(
                    Paper.RESULT, Set.of(SignerRole.PERSON, SignerRole.AGENCY),
                    Paper.SCANNED_COPY, Set.of(SignerRole.PERSON)),
            List.of(),
            List.of(),
            Severity.FAIL);

    public PaperRules {
        asked = Map.copyOf(asked);
        agencies = List.copyOf(agencies);
        officials = List.copyOf(officials);
        Objects.requireNonNull(missing, "missing");
    }

    /** A result by a person and an agency, a scanned copy by a person; forms and uploads need no signature. */
    public static PaperRules standard() {
        return STANDARD;
    }

    /** The same rules, but a kind of paper needs exactly these signatures; none, if none is given. */
    public PaperRules asking(Paper paper, SignerRole... roles) {
        Map<Paper, Set<SignerRole>> changed = new EnumMap<>(Paper.class);
        changed.putAll(asked);
        changed.put(paper, Set.of(roles));
        return new PaperRules(changed, agencies, officials, missing);
    }

    /** The same rules, with the agencies of which one has to sign. */
    public PaperRules byAgency(SignerIdentity... identities) {
        return new PaperRules(asked, List.of(identities), officials, missing);
    }

    /** The same rules, with the persons of whom one has to sign. */
    public PaperRules byOfficial(SignerIdentity... identities) {
        return new PaperRules(asked, agencies, List.of(identities), missing);
    }

    /** The same rules, with another weight of a missing signature: {@link Severity#WARN} only tells. */
    public PaperRules missingIs(Severity severity) {
        return new PaperRules(asked, agencies, officials, severity);
    }

    Set<SignerRole> asked(Paper paper) {
        return asked.getOrDefault(paper, Set.of());
    }
}
