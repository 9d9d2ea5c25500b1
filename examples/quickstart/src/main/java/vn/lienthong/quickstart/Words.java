package vn.lienthong.quickstart;

import vn.lienthong.error.Language;

/** A sentence in both languages. */
record Words(String vi, String en) {
    String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
