package vn.lienthong.signature.remote.internal.signing;

import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.sign.ToBeSigned;

/** The calls of one service. */
public interface SigningServiceApi extends AutoCloseable {
    List<RemoteCertificate> certificates(FreeText account);

    /**
     * Sends an order.
     *
     * @param id our id of the order
     * @return the ticket of the service; the digest if the person is prompted only by {@link #poll}
     */
    String start(SigningOrder order, String id);

    RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting);

    @Override
    void close();
}
