package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** What was to be sent has no form on the wire, or lacks what the other side requires. No byte was sent. */
public final class UnsendableException extends LienThongException {
    private final transient Findings findings;

    public UnsendableException(Findings findings) {
        super("message.unsendable", false, null, null, findings.message(Language.EN));
        this.findings = findings;
    }

    /** Why, and where. */
    public Findings findings() {
        return findings;
    }

    @Override
    public String message(Language language) {
        // What crossed a process has left its findings behind.
        return findings == null
                ? super.message(language)
                : MessageCatalogue.text(code(), language, List.of(findings.message(language)));
    }
}
