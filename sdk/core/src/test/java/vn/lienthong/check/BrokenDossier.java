package vn.lienthong.check;

import java.util.function.UnaryOperator;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.Samples;

/** A dossier that breaks one rule in one place. */
record BrokenDossier(String what, String requirement, Severity severity, String path, String key, Dossier dossier) {
    @Override
    public String toString() {
        return requirement + " " + path + ": " + what;
    }

    /** Starts the rows of one rule. */
    record Of(String requirement, Severity severity) {
        BrokenDossier at(String path, String key, String what, UnaryOperator<Dossier> change) {
            return new BrokenDossier(what, requirement, severity, path, key, change.apply(Samples.dossier()));
        }
    }
}
