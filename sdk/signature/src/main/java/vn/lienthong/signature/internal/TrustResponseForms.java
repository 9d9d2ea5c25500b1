package vn.lienthong.signature.internal;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
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
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustResponseForm;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;

/** A reader of the form of a trust service's response and of the time until which it is valid. */
public final class TrustResponseForms {
    private static final int ENDLESS = 0x80;

    private TrustResponseForms() {}

    /** A factory for the description of a response. */
    @FunctionalInterface
    public interface ResponseFactory<T> {
        /** Creates a description; {@code until} is null where the response promises no time. */
        T create(TrustResponseForm form, @Nullable Instant until);
    }

    /** The exception for a response of another form. */
    private static final class UnexpectedFormException extends IOException {
        private final TrustResponseForm form;

        UnexpectedFormException(TrustResponseForm form) {
            this.form = form;
        }
    }

    public static <T> T read(TrustRequestKind requestKind, byte[] request, byte[] answer, ResponseFactory<T> factory) {
        TimeStampRequest asked = requestKind == TrustRequestKind.TIMESTAMP ? request(request) : null;
        try {
            Instant until = switch (requestKind) {
                case OCSP -> state(answer);
                case CRL -> list(answer);
                case CERTIFICATE -> certificate(answer);
                case TIMESTAMP -> stamp(answer, Objects.requireNonNull(asked));
            };
            return factory.create(TrustResponseForm.USABLE, until);
        } catch (UnexpectedFormException e) {
            return factory.create(e.form, null);
        } catch (IOException | OCSPException | TSPException | ParseException | RuntimeException e) {
            // The parser's message may quote the response.
            return factory.create(TrustResponseForm.UNUSABLE, null);
        }
    }

    private static TimeStampRequest request(byte[] request) {
        try {
            return new TimeStampRequest(request);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no timestamp request", e);
        }
    }

    /**
     * Compares a timestamp response with its request, so that another service can be called in time. Checks the
     * signature if the request asked for the certificate. Trust in the service is decided elsewhere.
     */
    private static @Nullable Instant stamp(byte[] answer, TimeStampRequest asked) throws IOException, TSPException {
        TimeStampResponse response = new TimeStampResponse(answer);
        if (response.getTimeStampToken() == null) {
            throw new UnexpectedFormException(TrustResponseForm.REFUSED);
        }
        response.validate(asked);
        if (asked.getCertReq()) {
            TimestampRequest.of(asked).parseToken(answer);
        }
        return null;
    }

    private static @Nullable Instant state(byte[] answer) throws IOException, OCSPException {
        OCSPResp response = new OCSPResp(answer);
        if (response.getStatus() != OCSPResp.SUCCESSFUL) {
            throw new UnexpectedFormException(TrustResponseForm.REFUSED);
        }
        if (!(response.getResponseObject() instanceof BasicOCSPResp basic) || basic.getResponses().length == 0) {
            throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
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

    /** Reads the head of a revocation list, without its entries. */
    private static @Nullable Instant list(byte[] answer) throws IOException, ParseException {
        // The JDK's reader recurses for nested indefinite lengths.
        if (answer.length < 2 || (answer[1] & 0xff) == ENDLESS) {
            throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
        }
        if (sequenceParser(answer).readObject() instanceof ASN1SequenceParser head) {
            ASN1Object part = head.readObject().toASN1Primitive();
            if (part instanceof ASN1Integer) {
                part = head.readObject().toASN1Primitive();
            }
            ASN1Object issuer = head.readObject().toASN1Primitive();
            ASN1Object made = head.readObject().toASN1Primitive();
            if (!(part instanceof ASN1Sequence && issuer instanceof ASN1Sequence) || time(made) == null) {
                throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
            }
            ASN1Encodable next = head.readObject();
            // Without a next update, the entries follow, which are not read.
            return next == null || next instanceof ASN1SequenceParser ? null : time(next.toASN1Primitive());
        }
        throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
    }

    private static ASN1SequenceParser sequenceParser(byte[] answer) throws IOException {
        if (new ASN1StreamParser(answer).readObject() instanceof ASN1SequenceParser parser) {
            return parser;
        }
        throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
    }

    private static @Nullable Instant time(ASN1Object part) throws ParseException {
        if (part instanceof ASN1UTCTime time) {
            return time.getAdjustedDate().toInstant();
        }
        return part instanceof ASN1GeneralizedTime time ? time.getDate().toInstant() : null;
    }

    private static Instant certificate(byte[] answer) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(answer)) {
            if (in.readObject() == null || in.read() >= 0) {
                throw new UnexpectedFormException(TrustResponseForm.UNUSABLE);
            }
        }
        return Instant.MAX;
    }
}
