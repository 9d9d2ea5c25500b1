package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Time;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.signature.internal.Digested;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.Stamp;

/** What a signer's attributes bring along for the judgement. */
final class SignerParts {
    /** Timestamps of one signature that are looked at. */
    private static final int STAMPS = 20;

    private final SignerCheck check;

    SignerParts(SignerCheck check) {
        this.check = check;
    }

    @Nullable
    OffsetDateTime claimedTime() {
        ASN1Encodable value = check.signed().first(Ids.SIGNING_TIME);
        return value == null
                ? null
                : VietnamTime.of(Time.getInstance(value).getDate().toInstant().atOffset(ZoneOffset.UTC));
    }

    List<Stamp> stamps() throws BrokenCmsException {
        List<ASN1Encodable> tokens = check.unsigned().values(Ids.TIMESTAMP);
        if (tokens.size() > STAMPS) {
            throw new BrokenCmsException();
        }
        Digested stamped = Digested.of(check.value());
        List<Stamp> stamps = new ArrayList<>();
        for (ASN1Encodable token : tokens) {
            stamps.add(new Stamp(encoded(token), stamped));
        }
        return stamps;
    }

    private static byte[] encoded(ASN1Encodable value) throws BrokenCmsException {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            throw new BrokenCmsException();
        }
    }

    Pool pool() throws BrokenCmsException {
        PoolReader reader = new PoolReader()
                .archival(check.signed().values(Ids.ADBE_REVOCATION))
                .archival(check.unsigned().values(Ids.ADBE_REVOCATION))
                .revocationValues(check.unsigned().values(Ids.REVOCATION_VALUES));
        for (ASN1Encodable value : check.unsigned().values(Ids.CERTIFICATE_VALUES)) {
            reader.certificates(ASN1Sequence.getInstance(value));
        }
        return reader.pool();
    }
}
