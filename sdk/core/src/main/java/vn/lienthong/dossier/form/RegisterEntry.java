package vn.lienthong.dossier.form;

import java.util.Objects;

/**
 * The entry of a dossier in the register.
 *
 * @param book number of the book
 * @param sequence number in the book
 */
public record RegisterEntry(String book, String sequence) {
    public RegisterEntry {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(sequence, "sequence");
    }
}
