package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Thrown when a value cannot be written as a message, or lacks what the receiver requires. No byte was sent. */
public final class UnsendableException extends LienThongException {
    private final transient Findings findings;

    public UnsendableException(Findings findings) {
        super("message.unsendable", false, null, null, findings.message(Language.EN));
        this.findings = findings;
    }

    /** Returns the findings that say what is missing and where. */
    public Findings findings() {
        return findings;
    }

    @Override
    public String message(Language language) {
        // An exception that was serialised has lost its findings.
        return findings == null
                ? super.message(language)
                : MessageCatalogue.text(code(), language, List.of(findings.message(language)));
    }
}
