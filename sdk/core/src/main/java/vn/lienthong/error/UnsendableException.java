package vn.lienthong.error;

import java.util.stream.Collectors;

/** What was to be sent has no form on the wire, or lacks what the other side requires. No byte was sent. */
public final class UnsendableException extends LienThongException {
    private final transient Findings findings;

    public UnsendableException(Findings findings) {
        super(
                "message.unsendable",
                false,
                null,
                null,
                findings.stream()
                        .map(finding -> finding.path() + ": " + finding.message(Language.EN))
                        .collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    /** Why, and where. */
    public Findings findings() {
        return findings;
    }
}
