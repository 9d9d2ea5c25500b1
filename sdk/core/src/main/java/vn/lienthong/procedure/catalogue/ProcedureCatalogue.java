package vn.lienthong.procedure.catalogue;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.catalogue.internal.ProcedureFingerprint;
import vn.lienthong.value.Digests;

/**
 * One publication of procedures, such as the national database or a one-stop posting, reduced to what a {@link
 * CatalogueDiff} compares: a few hundred bytes per procedure. Of a duplicate code, the first sheet counts.
 */
public final class ProcedureCatalogue {
    private final String name;
    private final Map<ProcedureCode, ProcedureFingerprint> entries = new LinkedHashMap<>();
    /** The first sheet under a provincial form of each national code. */
    private final Map<ProcedureCode, ProcedureFingerprint> provincialEntries = new LinkedHashMap<>();

    private final Set<ProcedureCode> duplicateCodes = new LinkedHashSet<>();

    private ProcedureCatalogue(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Returns the catalogue of the procedures. Each is read once and not kept. */
    public static ProcedureCatalogue of(String name, Iterable<Procedure> procedures) {
        ProcedureCatalogue catalogue = new ProcedureCatalogue(name);
        MessageDigest digest = Digests.sha256();
        for (Procedure procedure : Objects.requireNonNull(procedures, "procedures")) {
            catalogue.add(procedure, digest);
        }
        return catalogue;
    }

    private void add(Procedure procedure, MessageDigest digest) {
        if (entries.containsKey(procedure.code())) {
            duplicateCodes.add(procedure.code());
        } else {
            ProcedureFingerprint fingerprint = ProcedureFingerprint.of(procedure, digest);
            entries.put(procedure.code(), fingerprint);
            procedure.code().nationalCode().ifPresent(code -> provincialEntries.putIfAbsent(code, fingerprint));
        }
    }

    public String name() {
        return name;
    }

    /** Returns the number of codes. */
    public int size() {
        return entries.size();
    }

    Set<ProcedureCode> codes() {
        return entries.keySet();
    }

    Set<ProcedureCode> duplicateCodes() {
        return duplicateCodes;
    }

    @Nullable
    ProcedureFingerprint fingerprint(ProcedureCode code) {
        return entries.get(code);
    }

    /** Returns the entry of a code, or else of its national code, or else of a provincial form of it. */
    @Nullable
    ProcedureFingerprint matching(ProcedureCode code) {
        ProcedureCode national = code.nationalCode().orElse(code);
        ProcedureFingerprint held = entries.getOrDefault(code, entries.get(national));
        return held == null ? provincialEntries.get(code) : held;
    }

    @Override
    public String toString() {
        return name + " (" + size() + ")";
    }
}
