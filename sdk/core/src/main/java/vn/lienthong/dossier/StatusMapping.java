package vn.lienthong.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.SpecCsv;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;

/**
 * Maps the status words of a running system to the statuses of the portal (LT-SVC-006).
 *
 * <p>The table belongs to the site: platforms whose code is public map the same words differently, so there is no
 * default. It contains exactly the words that the system declares; words are compared character by character.
 * Immutable.
 */
public final class StatusMapping {
    private static final String REQUIREMENT = "LT-SVC-006";
    private static final String STATUS_LIST = "dossier-status";
    private static final int MAX_SHOWN_LENGTH = 60;

    private final Map<String, DossierStatus> statusByWord;

    private StatusMapping(Map<String, DossierStatus> table) {
        this.statusByWord = table;
    }

    /**
     * Returns the mapping of a table.
     *
     * @param words every status word of the system
     * @param table the status for each word
     * @throws ConfigurationException listing every word without a status, every word that is not declared, and every
     *     word whose status is not one of the ten
     */
    public static StatusMapping of(Collection<String> words, Map<String, DossierStatus> table) {
        Set<String> declared = requireDeclared(words);
        Map<String, DossierStatus> copy = new LinkedHashMap<>(Objects.requireNonNull(table, "table"));
        List<Finding> problems = new ArrayList<>();
        copy.forEach((word, status) -> {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(status, "status");
            if (!declared.contains(word)) {
                problems.add(problem(word, "status.mapping.undeclared"));
            }
            if (!isKnownStatus(status)) {
                problems.add(problem(word, "dossier.status.unknown"));
            }
        });
        addMissing(declared, copy.keySet(), problems);
        throwIfInvalid(problems);
        return new StatusMapping(Map.copyOf(copy));
    }

    /**
     * Reads a mapping from a CSV file in the dialect of the specification. Its header is <code>word,status</code>; a
     * status is a code of the list {@code dossier-status} such as {@code in-process}.
     *
     * @throws ConfigurationException listing all problems with their line or word
     */
    public static StatusMapping read(Collection<String> words, byte[] file) {
        Set<String> declared = requireDeclared(words);
        SpecCsv lines = SpecCsv.read(file, "word,status", REQUIREMENT);
        Map<String, DossierStatus> table = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (SpecCsv.CsvRow row : lines.rows()) {
            String word = row.cell("word");
            String text = row.cell("status");
            named.add(word);
            if (!declared.contains(word)) {
                row.addProblem("status.mapping.undeclared");
            } else if (text.isBlank() || !isKnownStatus(DossierStatus.of(text))) {
                row.addProblem("dossier.status.unknown");
            } else if (table.put(word, DossierStatus.of(text)) != null) {
                row.addProblem("status.mapping.twice");
            }
        }
        List<Finding> problems = new ArrayList<>();
        try {
            lines.throwIfInvalid();
        } catch (ConfigurationException e) {
            e.problems().forEach(problems::add);
        }
        addMissing(declared, named, problems);
        throwIfInvalid(problems);
        return of(words, table);
    }

    /** Returns the words in the order of the table. */
    public Set<String> words() {
        return new TreeSet<>(statusByWord.keySet());
    }

    /** Returns the portal's status for a word, or empty if the table does not contain the word. */
    public Optional<DossierStatus> find(String word) {
        return Optional.ofNullable(statusByWord.get(Objects.requireNonNull(word, "word")));
    }

    /**
     * Returns the portal's status for a word.
     *
     * @throws UnsendableException if the table does not contain the word; the message does not quote it, because it is
     *     dossier data
     */
    public DossierStatus status(String word) {
        return find(word)
                .orElseThrow(() -> new UnsendableException(new Findings(List.of(Finding.of(
                        "/status",
                        REQUIREMENT,
                        Severity.FAIL,
                        "status.mapping.unmapped",
                        Integer.toString(word.length()))))));
    }

    private static Set<String> requireDeclared(Collection<String> words) {
        Set<String> declared = new TreeSet<>();
        Objects.requireNonNull(words, "words").forEach(word -> declared.add(Objects.requireNonNull(word, "word")));
        if (declared.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
        return declared;
    }

    /** A status that was read from a message and is not known is none of the ten. */
    private static boolean isKnownStatus(DossierStatus status) {
        return status.list().equals(STATUS_LIST) && status.known();
    }

    private static void addMissing(Set<String> declared, Set<String> mapped, List<Finding> problems) {
        declared.stream()
                .filter(word -> !mapped.contains(word))
                .forEach(word -> problems.add(problem(word, "status.mapping.missing")));
    }

    private static Finding problem(String word, String key) {
        String shown = word.length() > MAX_SHOWN_LENGTH ? word.substring(0, MAX_SHOWN_LENGTH) + "…" : word;
        return Finding.of("/" + shown, REQUIREMENT, Severity.FAIL, key);
    }

    private static void throwIfInvalid(List<Finding> problems) {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusMapping that && statusByWord.equals(that.statusByWord);
    }

    @Override
    public int hashCode() {
        return statusByWord.hashCode();
    }

    @Override
    public String toString() {
        return "StatusMapping[" + statusByWord.size() + " words]";
    }
}
