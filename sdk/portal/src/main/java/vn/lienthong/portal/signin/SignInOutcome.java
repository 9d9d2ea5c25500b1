package vn.lienthong.portal.signin;

import java.util.Objects;

/** How a sign-in ended that went by the rules. */
public sealed interface SignInOutcome {
    /** Somebody is signed in. */
    record SignedIn(Tokens tokens, PortalAccount account) implements SignInOutcome {
        public SignedIn {
            Objects.requireNonNull(tokens, "tokens");
            Objects.requireNonNull(account, "account");
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
