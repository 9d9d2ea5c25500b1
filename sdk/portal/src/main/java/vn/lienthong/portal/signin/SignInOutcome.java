package vn.lienthong.portal.signin;

import java.util.Objects;
import vn.lienthong.error.Findings;

/** How a sign-in ended that went by the rules. */
public sealed interface SignInOutcome {
    /**
     * Somebody is signed in.
     *
     * @param findings a warning if the numbers of the account contradict each other (LT-ID-007): somebody should look before
     *     either is relied on
     */
    record SignedIn(SignInTokens tokens, PortalAccount account, Findings findings) implements SignInOutcome {
        public SignedIn {
            Objects.requireNonNull(tokens, "tokens");
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(findings, "findings");
        }
    }

    /**
     * The portal, or the person there, said no.
     *
     * @param error the portal's code, such as {@code access_denied}; {@code other} where it was none
     */
    record Declined(String error) implements SignInOutcome {
        public Declined {
            Objects.requireNonNull(error, "error");
        }
    }
}
