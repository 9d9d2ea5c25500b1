package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.Pool;

/** A SignedData, read but not yet believed. */
final class SignedCms {
    private final SignedData data;
    private final Pool pool;

    private SignedCms(SignedData data) throws BrokenCmsException {
        this.data = data;
        this.pool = new PoolReader()
                .certificates(data.getCertificates())
                .lists(data.getCRLs())
                .pool();
    }

    /** Reads the first value of octets. */
    static SignedCms read(byte[] octets) throws BrokenCmsException {
        byte[] first = Ber.first(octets);
        try {
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(first));
            if (!info.getContentType().getId().equals(Ids.SIGNED_DATA)) {
                throw new BrokenCmsException();
            }
            return new SignedCms(SignedData.getInstance(info.getContent()));
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle tells of broken ASN.1 in many kinds of exceptions.
            throw new BrokenCmsException();
        }
    }

    String contentType() {
        return data.getEncapContentInfo().getContentType().getId();
    }

    /** What it carries; null if nothing. */
    byte @Nullable [] content() {
        ASN1Encodable content = data.getEncapContentInfo().getContent();
        return content == null ? null : ASN1OctetString.getInstance(content).getOctets();
    }

    Pool pool() {
        return pool;
    }

    List<SignerInfo> signers() {
        List<SignerInfo> signers = new ArrayList<>();
        for (ASN1Encodable signer : data.getSignerInfos()) {
            signers.add(SignerInfo.getInstance(signer));
        }
        return signers;
    }

    int signerCount() {
        return data.getSignerInfos().size();
    }
}
