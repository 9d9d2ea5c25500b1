package vn.lienthong.http;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One call that needs no session.
 *
 * @param name a word of the program, such as {@code login}, that logs and metrics show: letters, digits, dot, dash
 * @param operation what may be repeated
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
            throw new IllegalArgumentException("a call's name has letters, digits, dot and dash");
        }
    }
}
