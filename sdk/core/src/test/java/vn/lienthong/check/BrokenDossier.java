package vn.lienthong.check;

import java.util.function.UnaryOperator;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;

/** A dossier that breaks one rule in one place. */
record BrokenDossier(
        String description, String requirement, Severity severity, String path, String key, Dossier dossier) {
    @Override
    public String toString() {
        return requirement + " " + path + ": " + description;
    }

    /** A rule to be broken, for which it creates the broken dossiers. */
    record BrokenRule(String requirement, Severity severity) {
        BrokenDossier breakAt(String path, String key, String what, UnaryOperator<Dossier> change) {
            return new BrokenDossier(what, requirement, severity, path, key, change.apply(SampleDossiers.dossier()));
        }
    }
}
