package vn.lienthong.sandbox;

import java.util.Objects;

/**
 * An account of the sandbox (LT-TRN-003).
 *
 * @param username usually the agency's long code
 * @param password the password; not shown by {@link #toString()}
 */
public record SandboxAccount(String username, String password) {
    public SandboxAccount {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "SandboxAccount[" + username + "]";
    }
}
