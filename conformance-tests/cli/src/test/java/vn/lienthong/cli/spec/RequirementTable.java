package vn.lienthong.cli.spec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table that maps each normative sentence of the specification to its vectors and tests. */
final class RequirementTable {
    private static final Pattern ID_PATTERN = Pattern.compile("LT-[A-Z]+-[0-9]{3}");
    private static final Pattern TEST_PATTERN =
            Pattern.compile(".*/src/test/java/.*/([A-Za-z0-9]+(Test|Properties|IT))\\.java");
    private static final String PAGE_HEADER = """
            # Requirements, vectors, tests (yêu cầu, bộ kiểm thử)

            Generated from the texts, the vectors and the tests; `mvn verify` fails if it is out of date and prints the command that updates it. Level and basis of a
            requirement are explained in [README.md](README.md). Vectors are pairs of an accepted and a rejected twin in `vectors/pairs`, with their number. A test is listed
            if it names the requirement or checks a vector of it. Lời văn chuẩn tắc nằm ở thư mục `text`; bảng này được sinh tự động.

            | requirement | level | basis | confidence | validity | vectors | tests |
            |---|---|---|---|---|---|---|
            """;

    private final Map<String, Map<String, Integer>> vectors = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();

    /** Adds a file of pairs. */
    RequirementTable addPairs(VectorPairFile file, Path judge) {
        String test = judge.getFileName().toString().replace(".java", "");
        file.pairs().forEach(pair -> {
            String id = pair.path("requirement").asText();
            vectors.computeIfAbsent(id, key -> new TreeMap<>()).merge(file.name(), 1, Integer::sum);
            tests.computeIfAbsent(id, key -> new TreeSet<>()).add(test);
        });
        return this;
    }

    /** Adds a file of the repository. Files that are not tests are ignored. */
    RequirementTable addFile(Path file, String content) {
        Matcher name = TEST_PATTERN.matcher(file.toString().replace('\\', '/'));
        if (name.matches()) {
            ID_PATTERN
                    .matcher(content)
                    .results()
                    .forEach(found -> tests.computeIfAbsent(found.group(), key -> new TreeSet<>())
                            .add(name.group(1)));
        }
        return this;
    }

    /** Returns the sentences without a vector or test. */
    List<String> findUntested(List<SpecRequirement> sentences) {
        return sentences.stream()
                .map(SpecRequirement::id)
                .filter(id -> !tests.containsKey(id))
                .toList();
    }

    /** Renders the table as a page. */
    String renderPage(Map<String, List<SpecRequirement>> sentences) {
        StringBuilder page = new StringBuilder(PAGE_HEADER);
        sentences.forEach((file, all) -> all.forEach(sentence -> page.append(renderRow(file, sentence))));
        return page.toString();
    }

    private String renderRow(String file, SpecRequirement sentence) {
        List<String> cells = Arrays.asList(sentence.row().split(",", -1));
        String pairs = vectors.getOrDefault(sentence.id(), Map.of()).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "| [" + sentence.id() + "](text/" + file + ") | "
                + String.join(" | ", cells.subList(1, cells.size())) + " | " + pairs + " | "
                + String.join(", ", tests.getOrDefault(sentence.id(), Set.of())) + " |\n";
    }
}
