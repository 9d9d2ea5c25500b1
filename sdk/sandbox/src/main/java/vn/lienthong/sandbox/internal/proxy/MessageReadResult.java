package vn.lienthong.sandbox.internal.proxy;

import org.jspecify.annotations.Nullable;

/** The result of reading one message: complete, partial, or invalid. */
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

    /** Returns the result for a message that is answered with this HTTP status. */
    static MessageReadResult refuse(byte[] bytes, int status) {
        return new MessageReadResult(bytes, 0, null, status);
    }

    /** Returns the received bytes of the message. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns the number of bytes of the head; 0 if the head is incomplete. */
    int headLength() {
        return headLength;
    }

    /** Returns the message if it is complete and valid. */
    @Nullable
    HttpMessage message() {
        return message;
    }

    /** Returns the HTTP status for an invalid message, otherwise 0. */
    int refusalStatus() {
        return refusalStatus;
    }
}
