package vn.lienthong.signature.internal.cms;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Time;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.EmbeddedTimestamp;

/** The validation data in the attributes of a signer. */
final class SignerEvidence {
    /** The maximum number of timestamps of one signature. */
    private static final int STAMPS = 20;

    private final SignerCheck check;

    SignerEvidence(SignerCheck check) {
        this.check = check;
    }

    @Nullable
    OffsetDateTime claimedTime() {
        ASN1Encodable value = check.signedAttributes().first(CmsObjectIds.SIGNING_TIME);
        return value == null
                ? null
                : VietnamTime.of(Time.getInstance(value).getDate().toInstant().atOffset(ZoneOffset.UTC));
    }

    List<EmbeddedTimestamp> stamps() throws MalformedCmsException {
        List<ASN1Encodable> tokens = check.unsignedAttributes().values(CmsObjectIds.TIMESTAMP);
        if (tokens.size() > STAMPS) {
            throw new MalformedCmsException();
        }
        DigestSource stamped = DigestSource.of(check.value());
        List<EmbeddedTimestamp> stamps = new ArrayList<>();
        for (ASN1Encodable token : tokens) {
            stamps.add(new EmbeddedTimestamp(Asn1Bytes.of(token), stamped));
        }
        return stamps;
    }

    EmbeddedEvidence pool() throws MalformedCmsException {
        EmbeddedEvidenceReader reader = new EmbeddedEvidenceReader()
                .archival(check.signedAttributes().values(CmsObjectIds.ADBE_REVOCATION))
                .archival(check.unsignedAttributes().values(CmsObjectIds.ADBE_REVOCATION))
                .revocationValues(check.unsignedAttributes().values(CmsObjectIds.REVOCATION_VALUES));
        for (ASN1Encodable value : check.unsignedAttributes().values(CmsObjectIds.CERTIFICATE_VALUES)) {
            reader.certificates(ASN1Sequence.getInstance(value));
        }
        return reader.pool();
    }
}
