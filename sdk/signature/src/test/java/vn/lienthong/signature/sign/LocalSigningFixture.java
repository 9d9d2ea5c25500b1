package vn.lienthong.signature.sign;

import java.time.Clock;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.TestStamps;
import vn.lienthong.signature.TrustServiceClient;

/** The shared setup of the signing tests: clock, parameters, and a timestamp authority. */
final class LocalSigningFixture {
    static final Clock CLOCK = Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC);
    static final Identity AGENCY = TestAuthority.standard().agency();
    static final Identity PERSON = TestAuthority.standard().person();

    private LocalSigningFixture() {}

    static SigningParameters parameters(Identity who) {
        return SigningParameters.of(who.chain(), CLOCK);
    }

    static SigningKey key(Identity who) {
        return SigningKeyFactory.of(who.key(), who.chain());
    }

    /** Returns a valid timestamp authority. */
    static TrustServiceClient timestampAuthority() {
        return timestampAuthority(TestAuthority.standard().tsa());
    }

    static TrustServiceClient timestampAuthority(Identity signer) {
        return (errand, address, body) ->
                grantedResponse(TestStamps.token(signer, new TimeStampRequest(body), TestAuthority.NOW));
    }

    /** Returns a token as the granted response of an authority. */
    static byte[] grantedResponse(byte[] token) {
        try {
            ASN1EncodableVector answer = new ASN1EncodableVector();
            answer.add(new DERSequence(new ASN1Integer(0)));
            answer.add(ASN1Primitive.fromByteArray(token));
            byte[] der = new DERSequence(answer).getEncoded();
            new TimeStampResponse(der);
            return der;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
