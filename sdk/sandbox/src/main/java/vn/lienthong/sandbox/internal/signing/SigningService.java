package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.sandbox.internal.trust.CertificateHierarchy;

/** The common parts of the signing services: the person, the waiting requests, and the fault. */
public final class SigningService {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final int MAX_REASONS_SHOWN = 5;

    private final MessageJudge judge = MessageJudge.standard();
    private final List<X509Certificate> chain;
    private final Map<String, SigningRequest> requests = new ConcurrentHashMap<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable SigningFault fault;

    public SigningService(List<X509Certificate> chain) {
        this.chain = chain;
    }

    /**
     * A request to the person for a signature.
     *
     * @param id the caller's id
     * @param hash digest in Base64
     */
    record SigningRequest(String id, String hash, String digestOid, String signOid) {}

    public void setFault(@Nullable SigningFault value) {
        fault = value;
    }

    @Nullable
    SigningFault fault() {
        return fault;
    }

    boolean hasFault(SigningFault one) {
        return fault == one;
    }

    public void releaseWaiting() {
        ended.countDown();
    }

    /** Blocks a call as long as a person who does not react. */
    void awaitEnd() {
        try {
            ended.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the refused requests, in order. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Returns the body as a tree if it is a valid message; otherwise records the reasons. */
    Optional<JsonNode> validate(String message, byte[] body) throws IOException {
        ValidationResult verdict = judge.judge(message, body);
        if (verdict.accepted()) {
            return Optional.of(JSON.readTree(body));
        }
        refusals.add(message + ": "
                + verdict.violations().stream()
                        .limit(MAX_REASONS_SHOWN)
                        .map(violation -> violation.pointer() + " " + violation.rule())
                        .collect(Collectors.joining("; ")));
        return Optional.empty();
    }

    String store(SigningRequest one) {
        String ticket = UUID.randomUUID().toString();
        requests.put(ticket, one);
        return ticket;
    }

    @Nullable
    SigningRequest find(String ticket) {
        return requests.get(ticket);
    }

    /** Returns the request with an id of the caller. */
    @Nullable
    SigningRequest findRequest(String id) {
        return requests.values().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns the signature value in Base64. */
    String signAsBase64(SigningRequest one) throws IOException {
        TrustHolder holder = hasFault(SigningFault.OTHER_CERTIFICATE) ? TrustHolder.AGENCY : TrustHolder.PERSON;
        byte[] value = DigestSigner.sign(
                CertificateHierarchy.keys(holder).getPrivate(),
                Base64.getDecoder().decode(one.hash()),
                one.digestOid(),
                one.signOid());
        if (hasFault(SigningFault.WRONG_SIGNATURE)) {
            value[0] ^= 1;
        }
        // As observed: with line breaks.
        return Base64.getMimeEncoder().encodeToString(value);
    }

    String certificate(int place) {
        try {
            return Base64.getEncoder().encodeToString(chain.get(place).getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was made cannot be encoded", e);
        }
    }

    String serial() {
        return chain.get(0).getSerialNumber().toString(16);
    }

    static ObjectNode newObject() {
        return JSON.createObjectNode();
    }
}
