package vn.lienthong.http;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A call without a session.
 *
 * @param name identifier of the call in logs and metrics, such as {@code login}: letters, digits, dot, dash
 * @param operation the effect of the call, which determines its retries
 */
public record Call(String name, Operation operation, WireRequest request) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public Call {
        requireValidName(name);
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(request, "request");
    }

    static void requireValidName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must consist of letters, digits, dots and dashes");
        }
    }
}
