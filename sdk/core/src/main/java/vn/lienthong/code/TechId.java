package vn.lienthong.code;

/** The account id that the national portal keeps for a person or an organisation. */
public record TechId(String value) implements Masked {
    public TechId {
        Texts.nonBlank(value, "TechId");
    }

    /** The value of a text. */
    public static TechId of(String value) {
        return new TechId(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
