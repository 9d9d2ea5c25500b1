package vn.lienthong.signature.sign.internal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.ToBeSigned;

/** A key of the Java security API. */
public final class JcaSigningKey implements SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final @Nullable Provider provider;

    /**
     * @param provider provider for signing; null for the one that Java chooses
     */
    public JcaSigningKey(PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {
        this.key = Objects.requireNonNull(key, "key");
        this.chain = List.copyOf(chain);
        this.provider = provider;
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(ToBeSigned waiting) {
        SigningAlgorithm algorithm = waiting.terms().algorithm();
        if (chain.isEmpty() || !chain.get(0).equals(waiting.terms().certificate())) {
            throw new SigningException("signing.key.other");
        }
        try {
            Signature signature = provider == null
                    ? Signature.getInstance(algorithm.jcaName())
                    : Signature.getInstance(algorithm.jcaName(), provider);
            if (algorithm.parameters().isPresent()) {
                signature.setParameter(algorithm.parameters().get());
            }
            signature.initSign(key);
            signature.update(waiting.bytesToSign());
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            // The exception's message may contain a file name or a token's label, so only its type is passed on.
            throw new SigningException("signing.key.failed", e.getClass().getSimpleName());
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + chain.size() + " certificates]";
    }
}
