package vn.lienthong.code.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseNameKeyProperties {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    @Property
    void aNameIsTheSameInEveryFormOfUnicode(@ForAll String text) {
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            assertThat(VietnameseNameKey.isSameName(text, Normalizer.normalize(text, form)))
                    .isTrue();
        }
    }

    /** Two vowels in a syllable, with the tone on the first or on the second. */
    @Provide
    Arbitrary<String> vowels() {
        return Arbitraries.of("oa", "oe", "uy", "ia", "ua", "ưa", "iê", "uô", "ươ");
    }

    @Property
    void theToneMayBeOnEitherVowel(
            @ForAll("vowels") String vowels, @ForAll("tone") char tone, @ForAll("tone") char other) {
        String first = "h" + vowels.charAt(0) + tone + vowels.substring(1) + "ng";
        String second = "h" + vowels + tone + "ng";
        assertThat(VietnameseNameKey.isSameName(first, second)).isTrue();
        assertThat(VietnameseNameKey.isSameName(first, "h" + vowels + "ng")).isFalse();
        assertThat(VietnameseNameKey.isSameName(first, "h" + vowels + other + "ng"))
                .isEqualTo(tone == other);
    }

    @Provide
    Arbitrary<Character> tone() {
        return Arbitraries.chars().with(TONES);
    }

    @Property
    void aKeyOfAKeyIsItself(@ForAll String text) {
        VietnameseNameKey key = VietnameseNameKey.of(text);
        assertThat(VietnameseNameKey.of(key.key())).isEqualTo(key);
    }
}
