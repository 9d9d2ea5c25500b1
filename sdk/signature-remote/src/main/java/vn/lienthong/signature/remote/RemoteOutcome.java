package vn.lienthong.signature.remote;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** What became of a signature that a person was asked for (LT-RSC-003). */
public sealed interface RemoteOutcome {
    /** The person has neither confirmed nor declined. */
    enum AwaitingConfirmation implements RemoteOutcome {
        WAITING
    }

    /** There is a value, and the certificate's key made it over what was to be signed. */
    final class RemotelySigned implements RemoteOutcome {
        private final byte[] value;

        public RemotelySigned(byte[] value) {
            this.value = value.clone();
        }

        /** For {@code complete}. */
        public byte[] value() {
            return value.clone();
        }

        @Override
        public String toString() {
            return "RemotelySigned[" + value.length + " bytes]";
        }
    }

    /** There will be none. */
    record RemoteSigningEnded(RemoteEndReason reason) implements RemoteOutcome {
        /** Returns the reason as a sentence. */
        public String message(Language language) {
            return MessageCatalogue.text(reason.key, language, List.of());
        }
    }

    /** Why there will be none. */
    enum RemoteEndReason {
        /** The person declined. */
        REFUSED("signing.remote.refused"),
        /** The person did not confirm in time. */
        EXPIRED("signing.remote.expired"),
        /** The service failed. */
        FAILED("signing.remote.failed"),
        /** The certificate has ended or is locked. */
        CERTIFICATE("signing.remote.certificate"),
        /** The account has no signatures left. */
        QUOTA("signing.remote.quota");

        private final String key;

        RemoteEndReason(String key) {
            this.key = key;
        }
    }
}
