package vn.lienthong.judge.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.judge.RuleViolation;

/** Validates a well-formed body against one compiled schema. */
public final class SchemaValidator {
    /** Names are neither interned nor cached: both outlive the body, and an untrusted sender chooses them. */
    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build());

    private final Schema schema;

    SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    public List<RuleViolation> validate(byte[] body) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(body);
        } catch (IOException e) {
            // The exception quotes the body, and the host application may have lowered the limits of Jackson below
            // these.
            return List.of(new RuleViolation("", "size", "the limits of the JSON library refuse the body"));
        }
        BoundedValidationContext context = new BoundedValidationContext(JudgeLimits.MAX_VIOLATIONS + 1);
        schema.validate(context, tree);
        List<Error> errors = context.getErrors();
        Set<RuleViolation> found = new LinkedHashSet<>();
        for (Error error : errors.subList(0, Math.min(errors.size(), JudgeLimits.MAX_VIOLATIONS))) {
            found.add(new RuleViolation(
                    SchemaErrorText.pointer(error), SchemaErrorText.rule(error), SchemaErrorText.detail(error)));
        }
        List<RuleViolation> listed = new ArrayList<>(found);
        if (errors.size() > JudgeLimits.MAX_VIOLATIONS) {
            listed.add(JudgeLimits.UNLISTED_VIOLATIONS);
        }
        return listed;
    }
}
