package vn.lienthong.signature.remote.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustCourier.Errand;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.Reason;

/** Reads of an answer until when it counts, and no more: whether it is true is judged elsewhere. */
final class Window {
    private Window() {}

    /**
     * @throws TrustServiceException if it is no answer of its kind, or one that there is none
     */
    static Fresh of(Errand errand, byte[] answer) throws TrustServiceException {
        try {
            return switch (errand) {
                case OCSP -> new Fresh(answer, state(answer));
                case CRL -> new Fresh(answer, list(answer));
                default -> new Fresh(sequence(answer), Instant.MAX);
            };
        } catch (TrustServiceException e) {
            throw e;
        } catch (IOException | OCSPException | ParseException | RuntimeException e) {
            // The parser's words may quote the answer.
            throw new TrustServiceException(Reason.UNUSABLE);
        }
    }

    private static @Nullable Instant state(byte[] answer) throws IOException, OCSPException {
        OCSPResp response = new OCSPResp(answer);
        if (response.getStatus() != OCSPResp.SUCCESSFUL) {
            throw new TrustServiceException(Reason.REFUSED);
        }
        if (!(response.getResponseObject() instanceof BasicOCSPResp basic) || basic.getResponses().length == 0) {
            throw new TrustServiceException(Reason.UNUSABLE);
        }
        boolean promised = Stream.of(basic.getResponses()).allMatch(one -> one.getNextUpdate() != null);
        return promised
                ? Stream.of(basic.getResponses())
                        .map(SingleResp::getNextUpdate)
                        .map(Date::toInstant)
                        .min(Instant::compareTo)
                        .orElseThrow()
                : null;
    }

    /** The head of a list, without its many entries. */
    private static @Nullable Instant list(byte[] answer) throws IOException, ParseException {
        if (sequenceParser(answer).readObject() instanceof ASN1SequenceParser head) {
            ASN1Object part = head.readObject().toASN1Primitive();
            if (part instanceof ASN1Integer) {
                part = head.readObject().toASN1Primitive();
            }
            ASN1Object issuer = head.readObject().toASN1Primitive();
            ASN1Object made = head.readObject().toASN1Primitive();
            if (!(part instanceof ASN1Sequence && issuer instanceof ASN1Sequence) || time(made) == null) {
                throw new TrustServiceException(Reason.UNUSABLE);
            }
            ASN1Encodable next = head.readObject();
            // Where no end is told, the entries come, which are not read.
            return next == null || next instanceof ASN1SequenceParser ? null : time(next.toASN1Primitive());
        }
        throw new TrustServiceException(Reason.UNUSABLE);
    }

    private static ASN1SequenceParser sequenceParser(byte[] answer) throws IOException {
        if (new ASN1StreamParser(answer).readObject() instanceof ASN1SequenceParser parser) {
            return parser;
        }
        throw new TrustServiceException(Reason.UNUSABLE);
    }

    private static @Nullable Instant time(ASN1Object part) throws ParseException {
        if (part instanceof ASN1UTCTime time) {
            return time.getAdjustedDate().toInstant();
        }
        return part instanceof ASN1GeneralizedTime time ? time.getDate().toInstant() : null;
    }

    private static byte[] sequence(byte[] answer) throws IOException {
        try (InputStream in = new ASN1InputStream(answer)) {
            if (((ASN1InputStream) in).readObject() == null) {
                throw new TrustServiceException(Reason.UNUSABLE);
            }
        }
        return answer;
    }
}
