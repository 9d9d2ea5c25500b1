package vn.lienthong.signature.remote;

import java.time.Duration;
import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A service that signs digests with keys that it keeps for people, each of whom confirms on a device of their own (LT-RSC-001).
 *
 * <p>The way of a signature: {@link #listCertificates}, then {@code toBeSigned} of a format with the chosen chain, then {@link #start};
 * what comes back is stored beside {@link ToBeSigned#toBytes}, and {@link #poll} asks now and then, from any process, until there is an
 * outcome. None of these services can call a signature off: whoever no longer wants one forgets it, and a late value is not fetched.
 */
public interface RemoteSigner extends AutoCloseable {
    /**
     * Returns the certificates of an account that can sign now; empty if there is none.
     *
     * @param account the name of the person's account at the service, often a personal number
     */
    List<RemoteCertificate> listCertificates(FreeText account);

    /**
     * Asks the person to sign.
     *
     * @throws vn.lienthong.error.SigningException {@code signing.remote.algorithm} if the service cannot sign so
     * @throws vn.lienthong.error.OutcomeUnknownException if nobody can say whether the person was asked; asking again does no harm
     */
    PendingSignature start(SigningOrder order);

    /**
     * Asks once what became of it.
     *
     * @param waiting what the order was about; a value is verified over it and by its certificate before it is handed on
     * @throws vn.lienthong.error.SigningException {@code signing.remote.value} if the value is not of this key over these octets, {@code
     *     signing.remote.other} if the order was started over something else, as far as that is known before there is a value, {@code
     *     signing.remote.state} if it was started elsewhere
     */
    RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting);

    /**
     * Asks again and again until it is no longer waiting, or the thread is interrupted.
     *
     * @param pause between two questions
     */
    default RemoteOutcome await(PendingSignature pending, ToBeSigned waiting, Duration pause)
            throws InterruptedException {
        RemoteOutcome outcome = poll(pending, waiting);
        while (outcome == RemoteOutcome.AwaitingConfirmation.WAITING) {
            Thread.sleep(pause.toMillis());
            outcome = poll(pending, waiting);
        }
        return outcome;
    }

    /** Ends running calls and stops every thread. */
    @Override
    void close();
}
