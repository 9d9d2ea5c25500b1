package vn.lienthong.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.AbsoluteUrls;

/**
 * A reader of configuration maps that reports all problems together (LT-TRN-015).
 *
 * <p>Each client module reads its own keys from the same map. {@link #check} is called once, at the end, and also
 * refuses keys that were not read. A blank value or null counts as missing. Values are never quoted. Not
 * thread-safe.
 */
public final class ConfigReader {
    private static final String REQUIREMENT = "LT-TRN-015";
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");
    private static final String KEY_PATTERN = "[A-Za-z0-9._-]{1,80}";

    private final Map<String, String> values;
    private final Set<String> readKeys = new HashSet<>();
    private final List<Finding> problems = new ArrayList<>();

    private ConfigReader(Map<String, String> map) {
        this.values = map;
    }

    /** Creates a reader over a map, which is not changed. */
    public static ConfigReader of(Map<String, String> map) {
        Map<String, String> given = new HashMap<>(Objects.requireNonNull(map, "map"));
        given.values().removeIf(Objects::isNull);
        return new ConfigReader(given);
    }

    /** Returns a text without surrounding blanks. */
    public Optional<String> text(String key) {
        readKeys.add(key);
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns a required value. If it is missing, records a problem and returns an empty string. */
    public String required(String key) {
        return text(key).orElseGet(() -> {
            reportMissing(key);
            return "";
        });
    }

    /** Returns a secret exactly as written. */
    public Optional<Secret> secret(String key) {
        return text(key).map(present -> new Secret(values.getOrDefault(key, "")));
    }

    /** Returns a whole number within a range. If it is invalid, records a problem and returns the fallback. */
    public int number(String key, int fallback, int least, int most) {
        return parseOrDefault(key, fallback, value -> {
            if (!value.matches("-?[0-9]{1,18}")) {
                reportProblem(key, "configuration.not-a-number");
                return fallback;
            }
            long number = Long.parseLong(value);
            if (number < least || number > most) {
                reportProblem(key, "configuration.out-of-range", Integer.toString(least), Integer.toString(most));
                return fallback;
            }
            return (int) number;
        });
    }

    /** Returns a duration such as {@code 500ms}, {@code 30s}, {@code 10m} or {@code 1h} within a range. */
    public Duration duration(String key, Duration fallback, Duration least, Duration most) {
        return parseOrDefault(key, fallback, value -> {
            Matcher matcher = DURATION.matcher(value);
            if (!matcher.matches()) {
                reportProblem(key, "configuration.not-a-duration");
                return fallback;
            }
            Duration duration = toDuration(Long.parseLong(matcher.group(1)), matcher.group(2));
            if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
                reportProblem(key, "configuration.out-of-range", least.toMillis() + "ms", most.toMillis() + "ms");
                return fallback;
            }
            return duration;
        });
    }

    /** Returns an absolute http or https URL. */
    public Optional<URI> url(String key) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(AbsoluteUrls.requireHttp(new URI(value)));
            } catch (URISyntaxException | IllegalArgumentException e) {
                reportProblem(key, "configuration.not-a-url");
                return Optional.empty();
            }
        });
    }

    /** Returns a file name. */
    public Optional<Path> path(String key) {
        return text(key).flatMap(value -> path(key, value));
    }

    /** Returns file names separated by commas. */
    public List<Path> paths(String key) {
        List<Path> paths = new ArrayList<>();
        for (String name : text(key).map(value -> value.split(",")).orElse(new String[0])) {
            path(key, name.strip()).ifPresent(paths::add);
        }
        return paths;
    }

    /** Records that a required option is missing. */
    public void reportMissing(String key) {
        reportProblem(key, "configuration.missing");
    }

    /** Records that an option is missing if one of its dependants is present. */
    public void requireWith(String key, String... dependants) {
        for (String dependant : dependants) {
            if (text(key).isEmpty() && text(dependant).isPresent()) {
                reportMissing(key);
                return;
            }
        }
    }

    /**
     * Records a problem.
     *
     * @param message message key of the catalogue
     * @param arguments arguments of the message, never the value itself
     */
    public void reportProblem(String key, String message, String... arguments) {
        problems.add(finding(key, message, arguments));
    }

    /** Returns all problems so far, and a problem for each key that was not read. */
    public Findings problems() {
        List<Finding> all = new ArrayList<>(problems);
        values.keySet().stream()
                .filter(key -> !readKeys.contains(key))
                .sorted()
                .map(key -> finding(key.matches(KEY_PATTERN) ? key : "?", "configuration.unknown"))
                .forEach(all::add);
        return new Findings(all);
    }

    /**
     * Ends the reading.
     *
     * @throws ConfigurationException with all problems, if any
     */
    public void check() {
        Findings all = problems();
        if (!all.isEmpty()) {
            throw new ConfigurationException(all);
        }
    }

    private <T> T parseOrDefault(String key, T fallback, Function<String, T> parse) {
        return text(key).map(parse).orElse(fallback);
    }

    private Optional<Path> path(String key, String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            reportProblem(key, "configuration.unreadable");
            return Optional.empty();
        }
    }

    private static Duration toDuration(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static Finding finding(String key, String message, String... arguments) {
        return Finding.of(key, REQUIREMENT, Severity.FAIL, message, arguments);
    }
}
