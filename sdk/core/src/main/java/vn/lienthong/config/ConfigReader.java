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
 * Reads options from a map of texts and collects every problem, so that all are told at once.
 *
 * <p>Each client module reads its own keys from the same settings; {@link #check} is called once, at the end, and refuses
 * keys that nobody read too. A blank value or null counts as absent. No value is ever quoted. Not thread-safe.
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

    /** Settings over a map, which is not changed. */
    public static ConfigReader of(Map<String, String> map) {
        Map<String, String> given = new HashMap<>(Objects.requireNonNull(map, "map"));
        given.values().removeIf(Objects::isNull);
        return new ConfigReader(given);
    }

    /** A text without the blanks around it. */
    public Optional<String> text(String key) {
        readKeys.add(key);
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A text that must be there; "" after noting that it is not. */
    public String required(String key) {
        return text(key).orElseGet(() -> {
            reportMissing(key);
            return "";
        });
    }

    /** A secret, exactly as it is written. */
    public Optional<Secret> secret(String key) {
        return text(key).map(present -> new Secret(values.getOrDefault(key, "")));
    }

    /** A whole number within bounds. */
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

    /** A duration such as {@code 500ms}, {@code 30s}, {@code 10m} or {@code 1h}, within bounds. */
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

    /** An absolute http or https address. */
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

    /** The name of a file. */
    public Optional<Path> path(String key) {
        return text(key).flatMap(value -> path(key, value));
    }

    /** Names of files, separated by commas. */
    public List<Path> paths(String key) {
        List<Path> paths = new ArrayList<>();
        for (String name : text(key).map(value -> value.split(",")).orElse(new String[0])) {
            path(key, name.strip()).ifPresent(paths::add);
        }
        return paths;
    }

    /** Notes that a required option is absent. */
    public void reportMissing(String key) {
        reportProblem(key, "configuration.missing");
    }

    /** Notes that an option is absent if one of those that make no sense without it is there. */
    public void requireWith(String key, String... dependants) {
        for (String dependant : dependants) {
            if (text(key).isEmpty() && text(dependant).isPresent()) {
                reportMissing(key);
                return;
            }
        }
    }

    /**
     * Notes a problem.
     *
     * @param message key of a message in the catalogue
     * @param arguments arguments of the message, never the value itself
     */
    public void reportProblem(String key, String message, String... arguments) {
        problems.add(finding(key, message, arguments));
    }

    /** All problems so far, and each key that nobody has read. */
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
     * @throws ConfigurationException with all problems, if there is one
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
