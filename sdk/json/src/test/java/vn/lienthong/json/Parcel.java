package vn.lienthong.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;

/** A small test model with one component of each kind of field. */
record Parcel(
        String code,
        @Nullable String name,
        @Nullable Integer weight,
        int count,
        List<String> labels,
        List<ParcelStamp> stamps,
        @Nullable ParcelStamp seal,
        Extras extras) {
    Parcel {
        Objects.requireNonNull(code, "code");
        labels = List.copyOf(labels);
        stamps = List.copyOf(stamps);
    }

    /** A part of the parcel. */
    record ParcelStamp(String code, @Nullable String text, Extras extras) {
        ParcelStamp {
            Objects.requireNonNull(code, "code");
        }
    }

    /** A parcel while it is read. */
    static final class ParcelDraft {
        @Nullable
        String code;

        @Nullable
        String name;

        @Nullable
        Integer weight;

        int count;
        List<String> labels = List.of();
        List<ParcelStamp> stamps = List.of();

        @Nullable
        ParcelStamp seal;

        Extras extras = Extras.NONE;

        Parcel build() {
            return new Parcel(code, name, weight, count, labels, stamps, seal, extras);
        }

        static ParcelDraft of(Parcel parcel) {
            ParcelDraft draft = new ParcelDraft();
            draft.code = parcel.code();
            draft.name = parcel.name();
            draft.weight = parcel.weight();
            draft.count = parcel.count();
            draft.labels = parcel.labels();
            draft.stamps = parcel.stamps();
            draft.seal = parcel.seal();
            draft.extras = parcel.extras();
            return draft;
        }
    }

    /** A stamp while it is read. */
    static final class StampDraft {
        @Nullable
        String code;

        @Nullable
        String text;

        Extras extras = Extras.NONE;

        ParcelStamp build() {
            return new ParcelStamp(code, text, extras);
        }
    }
}
