package vn.lienthong.sandbox.internal.proxy;

import org.jspecify.annotations.Nullable;

/** What was read of one message: all of it, the part that came, or what cannot be understood. */
final class MessageReadResult {
    private final byte[] bytes;
    private final int headLength;
    private final @Nullable HttpMessage message;
    private final int refusalStatus;

    private MessageReadResult(byte[] bytes, int headLength, @Nullable HttpMessage message, int refused) {
        this.bytes = bytes;
        this.headLength = headLength;
        this.message = message;
        this.refusalStatus = refused;
    }

    static MessageReadResult whole(byte[] bytes, int headLength, HttpMessage message) {
        return new MessageReadResult(bytes, headLength, message, 0);
    }

    static MessageReadResult part(byte[] bytes, int headLength) {
        return new MessageReadResult(bytes, headLength, null, 0);
    }

    /** Returns a message that deserves an HTTP status of this number. */
    static MessageReadResult refuse(byte[] bytes, int status) {
        return new MessageReadResult(bytes, 0, null, status);
    }

    /** Returns all bytes of the message, as far as they came. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns how many of them are head; 0 if it did not end. */
    int headLength() {
        return headLength;
    }

    /** Returns the message, if it came whole and can be understood. */
    @Nullable
    HttpMessage message() {
        return message;
    }

    /** Returns the HTTP status that it deserves if it cannot be understood, else 0. */
    int refusalStatus() {
        return refusalStatus;
    }
}
