package vn.lienthong.signature.internal.cms;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.Pool;

/** A SignedData, read but not yet believed. */
final class SignedCms {
    private final SignedData data;
    private final Pool pool;
    private final String contentType;
    private final byte @Nullable [] content;

    private SignedCms(SignedData data) throws BrokenCmsException {
        this.data = data;
        ASN1Encodable carried = data.getEncapContentInfo().getContent();
        this.contentType = data.getEncapContentInfo().getContentType().getId();
        this.content =
                carried == null ? null : ASN1OctetString.getInstance(carried).getOctets();
        this.pool = new PoolReader()
                .certificates(data.getCertificates())
                .lists(data.getCRLs())
                .pool();
    }

    /** Reads the first value of octets. */
    static SignedCms read(byte[] octets) throws BrokenCmsException {
        byte[] first = Ber.first(octets);
        try {
            ContentInfo info = ContentInfo.getInstance(Octets.read(first));
            if (!info.getContentType().getId().equals(Ids.SIGNED_DATA)) {
                throw new BrokenCmsException();
            }
            return new SignedCms(SignedData.getInstance(info.getContent()));
        } catch (RuntimeException e) {
            // Bouncy Castle tells of broken ASN.1 in many kinds of exceptions.
            throw new BrokenCmsException();
        }
    }

    String contentType() {
        return contentType;
    }

    /** What it carries, not copied; null if nothing. */
    byte @Nullable [] content() {
        return content;
    }

    Pool pool() {
        return pool;
    }

    List<SignerInfo> signers() throws BrokenCmsException {
        List<SignerInfo> signers = new ArrayList<>();
        try {
            for (ASN1Encodable signer : data.getSignerInfos()) {
                signers.add(SignerInfo.getInstance(signer));
            }
        } catch (RuntimeException e) {
            // As above.
            throw new BrokenCmsException();
        }
        return signers;
    }

    int signerCount() {
        return data.getSignerInfos().size();
    }
}
