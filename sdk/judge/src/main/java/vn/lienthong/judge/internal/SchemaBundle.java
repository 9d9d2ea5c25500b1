package vn.lienthong.judge.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemas in the jar of the specification. An index lists them, because the entries of a jar cannot always be
 * listed.
 */
public final class SchemaBundle {
    private static final String RESOURCE_ROOT = "vn/lienthong/spec/schemas/";

    private SchemaBundle() {}

    /** Returns the names of the messages: the lines of the index after its header. */
    static Set<String> messages() {
        List<String> lines = readResource("index.csv").lines().toList();
        return new TreeSet<>(lines.subList(1, lines.size()));
    }

    /** Returns the schema of a message as JSON text. */
    public static String schema(String message) {
        return readResource(message + ".json");
    }

    private static String readResource(String name) {
        try (InputStream in = SchemaBundle.class.getClassLoader().getResourceAsStream(RESOURCE_ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + RESOURCE_ROOT + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
