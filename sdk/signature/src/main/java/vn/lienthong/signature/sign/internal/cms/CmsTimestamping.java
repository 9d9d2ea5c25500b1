package vn.lienthong.signature.sign.internal.cms;

import java.io.IOException;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.TimestampClient;

/** Adds a timestamp over the signature value to a CMS signature. */
public final class CmsTimestamping {
    private CmsTimestamping() {}

    /**
     * Returns the signature with the timestamp.
     *
     * @param cms CMS of one signer; bytes after it, such as the padding in a PDF, are dropped
     * @throws SigningException if the input is not such a signature, already has a timestamp, or the timestamp fails
     */
    public static byte[] addTimestamp(TimestampClient timestamper, byte[] cms) {
        try (ASN1InputStream in = new ASN1InputStream(cms)) {
            CMSSignedData data = new CMSSignedData(ContentInfo.getInstance(in.readObject()));
            List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                throw new SigningException("signing.stamp.cms");
            }
            SignerInformation signer = signers.get(0);
            AttributeTable unsigned = signer.getUnsignedAttributes();
            ASN1EncodableVector all = unsigned == null ? new ASN1EncodableVector() : unsigned.toASN1EncodableVector();
            if (unsigned != null && unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null) {
                throw new SigningException("signing.stamp.there");
            }
            ASN1Primitive token = ASN1Primitive.fromByteArray(timestamper.requestTimestamp(signer.getSignature()));
            all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
            SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(all));
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped))
                    .toASN1Structure()
                    .getEncoded("DL");
        } catch (IOException | CMSException | IllegalArgumentException | IllegalStateException e) {
            throw new SigningException("signing.stamp.cms");
        }
    }
}
