package vn.lienthong.quickstart;

import vn.lienthong.value.Language;

/** A sentence in both languages. */
record BilingualSentence(String vi, String en) {
    String text(Language language) {
        return language == Language.VI ? vi : en;
    }
}
