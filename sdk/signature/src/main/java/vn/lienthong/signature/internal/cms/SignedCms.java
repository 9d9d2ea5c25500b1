package vn.lienthong.signature.internal.cms;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.EmbeddedEvidence;

/** A parsed SignedData that is not verified yet. */
final class SignedCms {
    private final SignedData data;
    private final EmbeddedEvidence pool;
    private final String contentType;
    private final byte @Nullable [] content;

    private SignedCms(SignedData data) throws MalformedCmsException {
        this.data = data;
        ASN1Encodable carried = data.getEncapContentInfo().getContent();
        this.contentType = data.getEncapContentInfo().getContentType().getId();
        this.content =
                carried == null ? null : ASN1OctetString.getInstance(carried).getOctets();
        this.pool = new EmbeddedEvidenceReader()
                .certificates(data.getCertificates())
                .lists(data.getCRLs())
                .pool();
    }

    /** Parses the first value of the bytes. */
    static SignedCms read(byte[] bytes) throws MalformedCmsException {
        byte[] first = BerBoundary.first(bytes);
        try {
            ContentInfo info = ContentInfo.getInstance(Asn1Bytes.read(first));
            if (!info.getContentType().getId().equals(CmsObjectIds.SIGNED_DATA)) {
                throw new MalformedCmsException();
            }
            return new SignedCms(SignedData.getInstance(info.getContent()));
        } catch (RuntimeException e) {
            // Bouncy Castle throws many kinds of exceptions for damaged ASN.1.
            throw new MalformedCmsException();
        }
    }

    String contentType() {
        return contentType;
    }

    /** Returns the embedded content, not copied; null if there is none. */
    byte @Nullable [] content() {
        return content;
    }

    EmbeddedEvidence pool() {
        return pool;
    }

    List<SignerInfo> signers() throws MalformedCmsException {
        List<SignerInfo> signers = new ArrayList<>();
        try {
            for (ASN1Encodable signer : data.getSignerInfos()) {
                signers.add(SignerInfo.getInstance(signer));
            }
        } catch (RuntimeException e) {
            // Same reason as above.
            throw new MalformedCmsException();
        }
        return signers;
    }

    int signerCount() {
        return data.getSignerInfos().size();
    }
}
