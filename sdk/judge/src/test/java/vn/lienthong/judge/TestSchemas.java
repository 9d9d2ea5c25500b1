package vn.lienthong.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.lienthong.judge.internal.SchemaCache;

/** A judge over two small schemas that use every keyword the judge has words for. */
final class TestSchemas {
    static final String EVERY = "test/every";
    static final String MINIMAL = "{\"service\":\"Dong\",\"data\":[]}";
    static final Set<String> NAMES = Set.of(EVERY, "test/row");
    static final MessageJudge JUDGE = new MessageJudge(new SchemaCache(NAMES, TestSchemas::text));

    private TestSchemas() {}

    static ValidationResult judge(String body) {
        return judge(body.getBytes(StandardCharsets.UTF_8));
    }

    static ValidationResult judge(byte[] body) {
        return JUDGE.judge(EVERY, body);
    }

    /** A body that is right but for what stands in these members. */
    static String with(String members) {
        return "{\"service\":\"Dong\",\"data\":[]," + members + "}";
    }

    static String text(String message) {
        String resource = message.substring("test/".length()) + ".json";
        try (InputStream in = TestSchemas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
