package vn.lienthong.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.lienthong.judge.internal.SchemaCache;

/** A judge with two small schemas that use every keyword for which the judge has a text. */
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

    /** Returns a body that is valid except for these members. */
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
