package vn.lienthong.portal.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;

/** The specification's vectors and schemas from the class path, as trees whose numbers keep their lexemes. */
public final class PortalVectors {
    private static final String ROOT = "vn/lienthong/spec/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PortalVectors() {}

    /** The names of the files of a folder below the vectors, such as {@code pairs}. */
    public static List<String> files(String folder) {
        String prefix = ROOT + "vectors/" + folder + "/";
        URL url = Objects.requireNonNull(PortalVectors.class.getClassLoader().getResource(prefix), folder);
        try {
            JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the specification, such as {@code vectors/messages/login.request.json}. */
    public static JsonNode file(String name) {
        try (InputStream in = PortalVectors.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            return tree(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two trees are the same, key order aside; 1.5 and 1.50 are two numbers. */
    public static boolean same(JsonNode one, JsonNode other) {
        return one.equals((a, b) -> a.equals(b) && a.asText().equals(b.asText()) ? 0 : 1, other);
    }

    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
