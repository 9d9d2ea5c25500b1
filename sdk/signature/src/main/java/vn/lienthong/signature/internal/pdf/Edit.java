package vn.lienthong.signature.internal.pdf;

/**
 * What a later revision changed.
 *
 * @param field name of the form field that was filled in; else empty
 */
record Edit(Kind kind, String field) {
    /** Kinds of change, by what it takes to allow them. */
    enum Kind {
        /** Certificates, lists and responses for later verification. */
        EVIDENCE("evidence", When.ALWAYS),
        TIMESTAMP("timestamp", When.ALWAYS),
        METADATA("metadata", When.ALWAYS),
        SIGNATURE("signature", When.SIGNING),
        SIGNATURE_FIELD("signature-field", When.SIGNING),
        FORM("form", When.FILLING),
        ANNOTATION("annotation", When.ANNOTATING),
        ANNOTATION_OTHER("annotation-other", When.NEVER),
        SIGNATURE_REPLACED("signature-replaced", When.NEVER),
        FIELD("field", When.NEVER),
        FORM_STRUCTURE("form-structure", When.NEVER),
        PAGES("pages", When.NEVER),
        PAGE_CONTENT("page-content", When.NEVER),
        RESOURCES("resources", When.NEVER),
        PAGE("page", When.NEVER),
        ACTIONS("actions", When.NEVER),
        NAMES("names", When.NEVER),
        LAYERS("layers", When.NEVER),
        PERMISSIONS("permissions", When.NEVER),
        CATALOG("catalog", When.NEVER),
        PROPERTIES("properties", When.NEVER),
        ENCRYPTION("encryption", When.NEVER),
        STRUCTURE("structure", When.NEVER),
        TOO_LARGE("too-large", When.NEVER);

        private final String word;
        private final When when;

        Kind(String word, When when) {
            this.word = word;
            this.when = when;
        }

        /** Key of its message. */
        String key() {
            return "signature.change." + word;
        }

        When when() {
            return when;
        }
    }

    /** What a signature must have left open. */
    enum When {
        ALWAYS,
        SIGNING,
        FILLING,
        ANNOTATING,
        NEVER
    }

    static Edit of(Kind kind) {
        return new Edit(kind, "");
    }
}
