package vn.lienthong.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks texts and vectors as a whole. It reads no files, so that a test can pass invalid content. */
final class SpecConsistencyCheck {
    private static final Pattern ID_PATTERN = Pattern.compile("LT-([A-Z]+)-[0-9]{3}");

    /** Ids of this group are examples. */
    private static final Pattern EXAMPLE_PATTERN = Pattern.compile("X+");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, SpecRequirement> requirements = new LinkedHashMap<>();
    private final Set<String> covered = new TreeSet<>();

    /** Adds a text of the specification. */
    SpecConsistencyCheck addText(String file, String content) {
        for (SpecRequirement requirement : SpecRequirement.parse(file, content, problems::add)) {
            if (requirements.put(requirement.id(), requirement) != null) {
                problems.add(file + " defines " + requirement.id() + " a second time");
            }
        }
        return this;
    }

    /** Adds any file that may contain ids. */
    SpecConsistencyCheck addReferences(String file, String content) {
        Matcher matcher = ID_PATTERN.matcher(content);
        Set<String> unknown = new TreeSet<>();
        while (matcher.find()) {
            boolean example = EXAMPLE_PATTERN.matcher(matcher.group(1)).matches();
            if (!example && !requirements.containsKey(matcher.group())) {
                unknown.add(matcher.group());
            }
        }
        unknown.forEach(id -> problems.add(file + " uses " + id + ", which no text defines"));
        return this;
    }

    /**
     * Adds a file of pairs.
     *
     * @param judges the known judges
     * @param messages the known sample messages
     */
    SpecConsistencyCheck addPairs(VectorPairFile file, Set<String> judges, Set<String> messages) {
        if (!judges.contains(file.judge())) {
            problems.add(file.name() + ": nobody judges \"" + file.judge() + "\"");
        }
        if (file.pairs().isEmpty()) {
            problems.add(file.name() + " holds no pair");
        }
        for (int i = 0; i < file.pairs().size(); i++) {
            checkPair(file.name() + " pair " + (i + 1), file.pairs().get(i), messages);
        }
        return this;
    }

    private void checkPair(String place, JsonNode pair, Set<String> messages) {
        String id = pair.path("requirement").asText();
        if (!requirements.containsKey(id)) {
            problems.add(place + " is about \"" + id + "\", which no text defines");
        }
        String accepted = pair.path("accepted").asText();
        if (accepted.startsWith("messages/") && !messages.contains(accepted)) {
            problems.add(place + " accepts a message that is not there: " + accepted);
        }
        if (accepted.isEmpty() || !pair.hasNonNull("rejected")) {
            problems.add(place + " lacks its accepted or its rejected twin");
        } else if (pair.path("rejected").asText().equals(accepted)) {
            problems.add(place + " rejects what it accepts");
        } else {
            covered.add(id);
        }
    }

    /** Returns all problems. Call it after everything was added. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        for (SpecRequirement requirement : requirements.values()) {
            boolean vectors = covered.contains(requirement.id());
            if (requirement.isMust() && !vectors && !requirement.hasNoVectorsReason()) {
                all.add(requirement.id() + " is a MUST without vectors, and without a reason why");
            }
            if (vectors && requirement.hasNoVectorsReason()) {
                all.add(requirement.id() + " has vectors, and says that it has none");
            }
        }
        return all;
    }

    /** Returns the normative sentences by id. */
    Map<String, SpecRequirement> requirements() {
        return requirements;
    }
}
