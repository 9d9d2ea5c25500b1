package vn.lienthong.signature.remote;

import java.time.Duration;
import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A service that signs digests with keys that it stores for persons. Each person confirms on a personal device
 * (LT-RSC-001).
 *
 * <p>A signature is created in these steps: {@link #listCertificates}, then {@code toBeSigned} of a format with
 * the chosen chain, then {@link #start}. The result is stored together with {@link ToBeSigned#toBytes}. Then
 * {@link #poll} is called repeatedly, from any process, until there is an outcome. None of these services can
 * cancel a signature. To abandon one, the caller deletes its stored state; a late value is never fetched.
 */
public interface RemoteSigner extends AutoCloseable {
    /**
     * Returns the certificates of an account that can sign now; empty if there are none.
     *
     * @param account name of the person's account at the service, often a personal number
     */
    List<RemoteCertificate> listCertificates(FreeText account);

    /**
     * Starts an order; with most services this prompts the person to sign.
     *
     * @throws vn.lienthong.error.SigningException {@code signing.remote.algorithm} if the service does not support the
     *     algorithm
     * @throws vn.lienthong.error.OutcomeUnknownException if it is unknown whether the person was prompted; starting
     *     again is safe
     */
    PendingSignature start(SigningOrder order);

    /**
     * Requests the outcome once.
     *
     * @param waiting the content of the order; a value is returned only after it was verified over this content with
     *     its certificate
     * @throws vn.lienthong.error.SigningException {@code signing.remote.value} if the value was not made with this key
     *     over these bytes; {@code signing.remote.other} if the order has other content, as far as this is known
     *     before there is a value; {@code signing.remote.state} if the order belongs to another service
     */
    RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting);

    /**
     * Polls until there is an outcome.
     *
     * @param pause time between two polls
     * @throws InterruptedException if the thread is interrupted during a pause
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

    /** Cancels calls in progress and stops all threads. */
    @Override
    void close();
}
