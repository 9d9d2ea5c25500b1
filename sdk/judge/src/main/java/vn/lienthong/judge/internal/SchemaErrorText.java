package vn.lienthong.judge.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an error of the schema library by the schema only, because the library's messages quote values of the
 * body.
 */
final class SchemaErrorText {
    private static final int MAX_LISTED_WORDS = 24;

    private SchemaErrorText() {}

    static String pointer(Error error) {
        NodePath path = error.getInstanceLocation();
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            pointer.append('/')
                    .append(step instanceof Integer ? step.toString() : DisplayText.maskName(step.toString()));
        }
        return pointer.toString();
    }

    /** Returns the keyword; the schema {@code false} has no keyword. */
    static String rule(Error error) {
        String keyword = error.getKeyword();
        return keyword == null ? "false" : keyword;
    }

    static String detail(Error error) {
        JsonNode expected = error.getSchemaNode();
        JsonNode found = error.getInstanceNode();
        String rule = rule(error);
        return switch (rule) {
            case "required" -> "the property " + property(error) + " is missing";
            case "dependentRequired" -> "the property " + missing(error) + " is missing beside " + property(error);
            case "additionalProperties", "unevaluatedProperties" -> "the property " + property(error) + " is unknown";
            case "type" -> "expected " + listWords(expected) + ", found " + kind(found);
            case "const" -> "must be " + expected;
            case "enum" -> "must be one of " + listWords(expected);
            case "pattern" -> "must match " + expected.asText();
            case "format" -> "must have the format " + expected.asText();
            case "minLength" -> "must have " + expected + " characters or more" + length(found);
            case "maxLength" -> "must have " + expected + " characters or fewer" + length(found);
            case "minItems" -> "must have " + expected + " items or more, has " + found.size();
            case "maxItems" -> "must have " + expected + " items or fewer, has " + found.size();
            case "minProperties" -> "must have " + expected + " properties or more, has " + found.size();
            case "maxProperties" -> "must have " + expected + " properties or fewer, has " + found.size();
            case "minimum" -> "must be " + expected + " or more";
            case "maximum" -> "must be " + expected + " or less";
            case "exclusiveMinimum" -> "must be more than " + expected;
            case "exclusiveMaximum" -> "must be less than " + expected;
            case "multipleOf" -> "must be a multiple of " + expected;
            case "uniqueItems" -> "the items must differ from each other";
            case "false" -> "nothing may stand here";
            default -> "the keyword " + rule + " is not satisfied";
        };
    }

    private static String property(Error error) {
        String name = error.getProperty();
        return name == null ? "" : DisplayText.maskName(name);
    }

    /** The library's first argument is the name in the schema; its own property is the keyword's. */
    private static String missing(Error error) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : DisplayText.maskName(arguments[0].toString());
    }

    private static String length(JsonNode found) {
        String text = found.asText();
        return ", has " + text.codePointCount(0, text.length());
    }

    private static String kind(@Nullable JsonNode node) {
        if (node == null) {
            return "nothing";
        }
        return switch (node.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> node.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case OBJECT -> "object";
            case ARRAY -> "array";
            default -> "null";
        };
    }

    /** Returns the values that the schema allows, shortened to one line. */
    private static String listWords(JsonNode expected) {
        if (!expected.isArray()) {
            return expected.asText();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : expected) {
            words.add(word.toString());
        }
        int more = words.size() - MAX_LISTED_WORDS;
        return more > 0
                ? String.join(", ", words.subList(0, MAX_LISTED_WORDS)) + " and " + more + " more"
                : String.join(", ", words);
    }
}
