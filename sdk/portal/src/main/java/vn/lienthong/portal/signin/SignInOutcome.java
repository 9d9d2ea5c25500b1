package vn.lienthong.portal.signin;

import java.util.Objects;
import vn.lienthong.error.Findings;

/** The result of a sign-in that completed without a protocol violation. */
public sealed interface SignInOutcome {
    /**
     * A successful sign-in.
     *
     * @param findings a warning if the numbers of the account contradict each other (LT-ID-007); review them before
     *     relying on either
     */
    record SignedIn(SignInTokens tokens, PortalAccount account, Findings findings) implements SignInOutcome {
        public SignedIn {
            Objects.requireNonNull(tokens, "tokens");
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(findings, "findings");
        }
    }

    /**
     * A sign-in that the portal or the person declined.
     *
     * @param error the portal's error code, such as {@code access_denied}, or {@code other} if it is not a valid code
     */
    record Declined(String error) implements SignInOutcome {
        public Declined {
            Objects.requireNonNull(error, "error");
        }
    }
}
