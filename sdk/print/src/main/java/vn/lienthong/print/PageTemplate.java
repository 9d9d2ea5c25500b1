package vn.lienthong.print;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.lienthong.print.internal.MarkupEscaper;
import vn.lienthong.print.internal.TemplateValues;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Language;

/** A page template, compiled once, and its labels in both languages. */
final class PageTemplate {
    private final Template template;
    private final Map<String, String> vi;
    private final Map<String, String> en;

    PageTemplate(String name) {
        this.template = Mustache.compiler()
                .withEscaper(MarkupEscaper::escape)
                .withLoader(part -> new StringReader(readResource(part + ".mustache")))
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(readResource(name + ".mustache"));
        this.vi = loadAllLabels(name, Language.VI);
        this.en = loadAllLabels(name, Language.EN);
    }

    /** Returns the labels of the letterhead and of the kind of page. */
    private static Map<String, String> loadAllLabels(String name, Language language) {
        Map<String, String> all = loadLabels("letterhead", language);
        all.putAll(loadLabels(name, language));
        return all;
    }

    /** Returns the labels of a kind of page, by key. */
    static Map<String, String> loadLabels(String name, Language language) {
        Properties properties = new Properties();
        String resource = name + "_" + EnumWords.of(language) + ".properties";
        try (Reader in = new StringReader(readResource(resource))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> labels = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> labels.put(key, properties.getProperty(key)));
        return labels;
    }

    /**
     * Returns the page with its values. A value that the template needs and nobody supplied is an error, not a gap on
     * paper.
     */
    String render(TemplateValues values, Language language, PaperSize paper) {
        Map<String, Object> filled = values.put("l", language == Language.VI ? vi : en)
                .put("lang", EnumWords.of(language))
                .put("paper", paper.name())
                .put("vietnamese", language == Language.VI ? "vi" : "")
                .map();
        filled.putIfAbsent("turn", "portrait");
        filled.putIfAbsent("wide", "");
        return template.execute(filled);
    }

    private static String readResource(String resource) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
