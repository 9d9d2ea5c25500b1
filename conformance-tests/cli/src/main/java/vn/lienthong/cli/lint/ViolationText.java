package vn.lienthong.cli.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.judge.RuleViolation;
import vn.lienthong.value.Language;

/** Translates violations. The judge writes English; each of its sentences has a Vietnamese translation here. */
public final class ViolationText {
    private final List<SentencePattern> patterns;

    private ViolationText(List<SentencePattern> sentences) {
        this.patterns = sentences;
    }

    /** Returns the translations of a language. */
    public static ViolationText forLanguage(Language language) {
        return new ViolationText(language == Language.EN ? List.of() : readPatterns());
    }

    /** Returns the text of a violation in this language. */
    public String describe(RuleViolation violation) {
        return translate(violation.detail());
    }

    /** Returns an unknown sentence unchanged, because a report must not fail on a missing translation. */
    private String translate(String english) {
        for (SentencePattern sentence : patterns) {
            Matcher matcher = sentence.english().matcher(english);
            if (matcher.matches()) {
                return fillPlaceholders(sentence.vietnamese(), matcher);
            }
        }
        return english;
    }

    private String fillPlaceholders(String vietnamese, Matcher matcher) {
        String text = vietnamese;
        for (int i = 0; i < matcher.groupCount(); i++) {
            text = text.replace("{" + i + "}", translate(matcher.group(i + 1)));
        }
        return text;
    }

    private static List<SentencePattern> readPatterns() {
        try (InputStream in = Objects.requireNonNull(ViolationText.class.getResourceAsStream("judge_vi.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(ViolationText::parsePattern).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentencePattern parsePattern(String line) {
        String[] sides = line.split("\t", -1);
        String[] words = sides[0].split("\\{[0-9]\\}", -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(words[0]));
        for (int i = 1; i < words.length; i++) {
            pattern.append("(.+?)").append(Pattern.quote(words[i]));
        }
        return new SentencePattern(Pattern.compile(pattern.toString(), Pattern.DOTALL), sides[1]);
    }

    private record SentencePattern(Pattern english, String vietnamese) {}
}
