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
        EVIDENCE("signature.change.evidence", When.ALWAYS),
        TIMESTAMP("signature.change.timestamp", When.ALWAYS),
        METADATA("signature.change.metadata", When.ALWAYS),
        SIGNATURE("signature.change.signature", When.SIGNING),
        SIGNATURE_FIELD("signature.change.signature-field", When.SIGNING),
        FORM("signature.change.form", When.FILLING),
        ANNOTATION("signature.change.annotation", When.ANNOTATING),
        ANNOTATION_OTHER("signature.change.annotation-other", When.NEVER),
        SIGNATURE_REPLACED("signature.change.signature-replaced", When.NEVER),
        FIELD("signature.change.field", When.NEVER),
        FORM_STRUCTURE("signature.change.form-structure", When.NEVER),
        PAGES("signature.change.pages", When.NEVER),
        PAGE_CONTENT("signature.change.page-content", When.NEVER),
        RESOURCES("signature.change.resources", When.NEVER),
        PAGE("signature.change.page", When.NEVER),
        ACTIONS("signature.change.actions", When.NEVER),
        NAMES("signature.change.names", When.NEVER),
        LAYERS("signature.change.layers", When.NEVER),
        PERMISSIONS("signature.change.permissions", When.NEVER),
        CATALOG("signature.change.catalog", When.NEVER),
        PROPERTIES("signature.change.properties", When.NEVER),
        ENCRYPTION("signature.change.encryption", When.NEVER),
        STRUCTURE("signature.change.structure", When.NEVER),
        TOO_LARGE("signature.change.too-large", When.NEVER);

        private final String key;
        private final When when;

        Kind(String key, When when) {
            this.key = key;
            this.when = when;
        }

        /** Key of its message. */
        String key() {
            return key;
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
