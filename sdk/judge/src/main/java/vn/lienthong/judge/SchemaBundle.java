package vn.lienthong.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The schemas inside the jar of the specification. An index names them, since a jar need not list its entries. */
final class SchemaBundle {
    private static final String ROOT = "vn/lienthong/spec/schemas/";

    private SchemaBundle() {}

    /** The names of the messages: the lines of the index behind its header. */
    static Set<String> messages() {
        List<String> lines = text("index.csv").lines().toList();
        return new TreeSet<>(lines.subList(1, lines.size()));
    }

    /** The schema of a message as JSON text. */
    static String schema(String message) {
        return text(message + ".json");
    }

    private static String text(String name) {
        try (InputStream in = SchemaBundle.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + ROOT + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
