package vn.lienthong.cli.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The wire names of the schemas, and the string constants of a compiled class. */
final class WireNames {
    /** Wire names that are also common words: an equal string constant need not be a wire name. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "data",
            "description",
            "documents",
            "errors",
            "id",
            "key",
            "keyword",
            "message",
            "module",
            "password",
            "provider",
            "active",
            "exp",
            "scope",
            "result",
            "service",
            "session",
            "signature",
            "status",
            "techId",
            "title",
            "token",
            "type",
            "username",
            "Email",
            "Fax",
            "ID",
            "PROCEDURE_CODE",
            "URL");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UTF8_TAG = 1;
    private static final int STRING_TAG = 8;

    private WireNames() {}

    /** Returns the keys of all messages at every level, and the service names. */
    static Set<String> readAll() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../../spec/schemas"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode schema = JSON.readTree(Files.readAllBytes(file));
                collectKeys(schema, names);
                names.add(schema.at("/properties/service/const").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.removeAll(COMMON_WORDS);
        names.remove("");
        return names;
    }

    private static void collectKeys(JsonNode schema, Set<String> names) {
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.forEach(child -> collectKeys(child, names));
    }

    /** Returns the string constants of a class file. */
    static List<String> readStrings(InputStream classFile) throws IOException {
        Map<Integer, String> utf8 = new TreeMap<>();
        List<Integer> strings = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(classFile)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8_TAG) {
                    utf8.put(i, in.readUTF());
                } else if (tag == STRING_TAG) {
                    strings.add(in.readUnsignedShort());
                } else {
                    in.skipNBytes(length(tag));
                    // A long or double constant uses two entries of the constant pool.
                    i += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
        }
        return strings.stream().map(utf8::get).toList();
    }

    /** Returns the number of bytes of a constant pool entry after its tag, see JVMS 4.4. */
    private static int length(int tag) {
        return switch (tag) {
            case 7, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalStateException("constant pool tag " + tag);
        };
    }
}
