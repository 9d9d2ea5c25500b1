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
import vn.lienthong.value.Language;
import vn.lienthong.judge.RuleViolation;

/** Tells a violation in a language. The judge speaks English; each of its sentences has a Vietnamese one here. */
public final class ViolationText {
    private final List<SentencePattern> sentences;

    private ViolationText(List<SentencePattern> sentences) {
        this.sentences = sentences;
    }

    /** The sentences of a language. */
    public static ViolationText in(Language language) {
        return new ViolationText(language == Language.EN ? List.of() : read());
    }

    /** What the judge found, in this language. */
    public String of(RuleViolation violation) {
        return translated(violation.detail());
    }

    /** A sentence that is not known is left as it is: a report never fails on a missing text. */
    private String translated(String english) {
        for (SentencePattern sentence : sentences) {
            Matcher matcher = sentence.english().matcher(english);
            if (matcher.matches()) {
                return filled(sentence.vietnamese(), matcher);
            }
        }
        return english;
    }

    private String filled(String vietnamese, Matcher matcher) {
        String text = vietnamese;
        for (int i = 0; i < matcher.groupCount(); i++) {
            text = text.replace("{" + i + "}", translated(matcher.group(i + 1)));
        }
        return text;
    }

    private static List<SentencePattern> read() {
        try (InputStream in = Objects.requireNonNull(ViolationText.class.getResourceAsStream("judge_vi.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(ViolationText::sentence).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentencePattern sentence(String line) {
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
