package vn.lienthong.signature.internal.pdf.comparison;

/**
 * A change in a later revision.
 *
 * @param field name of the form field that was filled in; otherwise empty
 */
public record RevisionChange(ChangeCategory category, String field) {
    /** The categories of changes, by the permission that they require. */
    public enum ChangeCategory {
        /** Certificates, revocation lists and OCSP responses for later validation. */
        EVIDENCE("signature.change.evidence", ChangeCondition.ALWAYS),
        TIMESTAMP("signature.change.timestamp", ChangeCondition.ALWAYS),
        METADATA("signature.change.metadata", ChangeCondition.ALWAYS),
        SIGNATURE("signature.change.signature", ChangeCondition.SIGNING),
        SIGNATURE_FIELD("signature.change.signature-field", ChangeCondition.SIGNING),
        FORM("signature.change.form", ChangeCondition.FILLING),
        ANNOTATION("signature.change.annotation", ChangeCondition.ANNOTATING),
        ANNOTATION_OTHER("signature.change.annotation-other", ChangeCondition.NEVER),
        SIGNATURE_REPLACED("signature.change.signature-replaced", ChangeCondition.NEVER),
        FIELD("signature.change.field", ChangeCondition.NEVER),
        FORM_STRUCTURE("signature.change.form-structure", ChangeCondition.NEVER),
        PAGES("signature.change.pages", ChangeCondition.NEVER),
        PAGE_CONTENT("signature.change.page-content", ChangeCondition.NEVER),
        RESOURCES("signature.change.resources", ChangeCondition.NEVER),
        PAGE("signature.change.page", ChangeCondition.NEVER),
        ACTIONS("signature.change.actions", ChangeCondition.NEVER),
        NAMES("signature.change.names", ChangeCondition.NEVER),
        LAYERS("signature.change.layers", ChangeCondition.NEVER),
        PERMISSIONS("signature.change.permissions", ChangeCondition.NEVER),
        CATALOG("signature.change.catalog", ChangeCondition.NEVER),
        PROPERTIES("signature.change.properties", ChangeCondition.NEVER),
        ENCRYPTION("signature.change.encryption", ChangeCondition.NEVER),
        STRUCTURE("signature.change.structure", ChangeCondition.NEVER),
        TOO_LARGE("signature.change.too-large", ChangeCondition.NEVER);

        private final String messageKey;
        private final ChangeCondition condition;

        ChangeCategory(String key, ChangeCondition when) {
            this.messageKey = key;
            this.condition = when;
        }

        /** Returns the key of its message. */
        public String messageKey() {
            return messageKey;
        }

        ChangeCondition condition() {
            return condition;
        }
    }

    /** The permission that a change requires. */
    enum ChangeCondition {
        ALWAYS,
        SIGNING,
        FILLING,
        ANNOTATING,
        NEVER
    }

    public static RevisionChange of(ChangeCategory kind) {
        return new RevisionChange(kind, "");
    }
}
