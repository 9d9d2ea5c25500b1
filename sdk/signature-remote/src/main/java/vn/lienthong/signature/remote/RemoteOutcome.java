package vn.lienthong.signature.remote;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** The outcome of a remote signature (LT-RSC-003). */
public sealed interface RemoteOutcome {
    /** The person has neither confirmed nor declined yet. */
    enum AwaitingConfirmation implements RemoteOutcome {
        WAITING
    }

    /**
     * The signature value is available and was verified with the key of the certificate over the bytes to be signed.
     */
    final class RemotelySigned implements RemoteOutcome {
        private final byte[] value;

        public RemotelySigned(byte[] value) {
            this.value = value.clone();
        }

        /** Returns the signature value, which is passed to {@code complete}. */
        public byte[] value() {
            return value.clone();
        }

        @Override
        public String toString() {
            return "RemotelySigned[" + value.length + " bytes]";
        }
    }

    /** The order ended without a signature value. */
    record RemoteSigningEnded(RemoteEndReason reason) implements RemoteOutcome {
        /** Returns the reason as a sentence. */
        public String message(Language language) {
            return MessageCatalogue.text(reason.key, language, List.of());
        }
    }

    /** The reason why an order ended without a signature value. */
    enum RemoteEndReason {
        /** The person declined. */
        REFUSED("signing.remote.refused"),
        /** The person did not confirm in time. */
        EXPIRED("signing.remote.expired"),
        /** The service failed. */
        FAILED("signing.remote.failed"),
        /** The certificate has expired or is locked. */
        CERTIFICATE("signing.remote.certificate"),
        /** The account has no signatures left. */
        QUOTA("signing.remote.quota");

        private final String key;

        RemoteEndReason(String key) {
            this.key = key;
        }
    }
}
