package vn.lienthong.judge.internal;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The schemas by message name, each loaded and compiled on first use. */
public final class SchemaCache {
    private static final String URN_PREFIX = "urn:lienthong:spec:";

    private final Set<String> messages;
    private final UnaryOperator<String> schemaReader;
    private final SchemaRegistry registry;
    private final Map<String, SchemaValidator> compiled = new ConcurrentHashMap<>();

    /**
     * Creates a cache of schemas from any source.
     *
     * @param messages names of the messages
     * @param texts returns the JSON text of the schema for a name
     */
    public SchemaCache(Set<String> messages, UnaryOperator<String> texts) {
        this.messages = Collections.unmodifiableSet(new TreeSet<>(messages));
        this.schemaReader = texts;
        this.registry = SchemaRegistry.withDialect(
                dialect(), builder -> builder.schemaRegistryConfig(config()).schemas(this::findSchemaText));
    }

    public static SchemaCache bundled() {
        return new SchemaCache(SchemaBundle.messages(), SchemaBundle::schema);
    }

    /** Returns the id of the schema of a message: {@code urn:lienthong:spec:portal:login:request}. */
    public static String urn(String message) {
        return URN_PREFIX + message.replace('/', ':').replace('.', ':');
    }

    public Set<String> messages() {
        return messages;
    }

    public SchemaValidator validatorFor(String message) {
        if (!messages.contains(message)) {
            throw new IllegalArgumentException("unknown message, no schema with the name " + message);
        }
        return compiled.computeIfAbsent(message, this::compile);
    }

    private SchemaValidator compile(String message) {
        return new SchemaValidator(registry.getSchema(SchemaLocation.of(urn(message))));
    }

    /**
     * Returns the schema for a reference. Null makes the library use its own meta schemas; no reference is fetched
     * from a network.
     */
    private @Nullable String findSchemaText(String iri) {
        for (String message : messages) {
            if (urn(message).equals(iri)) {
                return schemaReader.apply(message);
            }
        }
        return null;
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .format(new DateTimeSchemaFormat())
                .build();
    }

    private static SchemaRegistryConfig config() {
        return SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    }
}
