package vn.lienthong.procedure.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Identifier;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgencies;
import vn.lienthong.procedure.ProcedureDescription;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.TimeLimitCase;

/** The texts of each part of a procedure, in order. */
public final class PartText {
    private PartText() {}

    /** How two catalogues compare a text. */
    public enum ComparisonMode {
        /** Always. */
        ALWAYS,
        /** Only if both have one: a code, which the national database leaves empty. */
        IF_BOTH_PRESENT,
        /** Never: a URL, because each side hosts its own files. */
        NEVER
    }

    /**
     * A text of a part.
     *
     * @param substantive whether it makes the part present on its own, unlike a label or a count
     */
    public record PartValue(String text, boolean substantive, ComparisonMode comparisonMode) {
        public boolean hasSubstance() {
            return substantive && !text.isBlank();
        }
    }

    public static Stream<PartValue> of(ProcedurePart part, Procedure procedure) {
        return switch (part) {
            case NAME -> Stream.of(prose(procedure.name()));
            case SEQUENCE -> stepValues(procedure);
            case MANNER -> sortedMethods(procedure).map(manner -> prose(channelKey(manner)));
            case COMPONENTS -> componentValues(procedure);
            case TIME_LIMIT -> limitValues(procedure);
            case SUBJECTS -> subjectValues(procedure);
            case SETTLING_AGENCY -> agencyValues(procedure);
            case FORM -> formValues(procedure);
            case RESULT -> resultValues(procedure);
            case REQUIREMENTS -> Stream.of(prose(procedure.description().requirements()));
            case FEE -> caseValues(procedure, one -> one.fees().stream().flatMap(PartText::feeValues));
            case LEGAL_BASIS -> legalBasisValues(procedure);
        };
    }

    private static PartValue prose(@Nullable String text) {
        return new PartValue(text == null ? "" : text, true, ComparisonMode.ALWAYS);
    }

    private static PartValue supplementary(@Nullable String text) {
        return new PartValue(text == null ? "" : text, false, ComparisonMode.ALWAYS);
    }

    private static PartValue code(@Nullable Identifier code, boolean substance) {
        return code(code == null ? null : code.value(), substance);
    }

    private static PartValue code(@Nullable String code, boolean substance) {
        return new PartValue(code == null ? "" : code, substance, ComparisonMode.IF_BOTH_PRESENT);
    }

    private static PartValue url(@Nullable String url) {
        return new PartValue(url == null ? "" : url, true, ComparisonMode.NEVER);
    }

    private static Stream<PartValue> stepValues(Procedure procedure) {
        return procedure.sequence().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(supplementary(one.label())),
                        one.steps().stream().map(step -> prose(step.text()))));
    }

    private static String channelKey(FilingMethod manner) {
        Channel channel = manner.channel();
        return channel == null ? "" : channel.list() + "/" + channel.text();
    }

    /** Sorted by channel, because the order in which a side lists channels has no meaning. */
    private static Stream<FilingMethod> sortedMethods(Procedure procedure) {
        return procedure.manners().stream().sorted(Comparator.comparing(PartText::channelKey));
    }

    private static Stream<PartValue> componentValues(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(supplementary(one.label())),
                        one.components().stream().flatMap(PartText::componentValue)));
    }

    private static Stream<PartValue> componentValue(DossierComponent paper) {
        return Stream.of(
                prose(paper.name()),
                code(paper.code(), true),
                supplementary(paper.originals()),
                supplementary(paper.copies()));
    }

    private static Stream<PartValue> limitValues(Procedure procedure) {
        return caseValues(
                procedure,
                one -> Stream.of(
                        prose(one.limit().value()),
                        prose(one.limit().unit()),
                        prose(one.limit().note())));
    }

    private static Stream<PartValue> feeValues(FeeLine fee) {
        return Stream.of(
                supplementary(fee.name()), prose(fee.value()), prose(fee.unit()), prose(fee.note()), url(fee.url()));
    }

    /**
     * Returns each case after its channel, so that a case moved to another channel differs; a case without content has
     * no value.
     */
    private static Stream<PartValue> caseValues(Procedure procedure, TimeCaseValues words) {
        return sortedMethods(procedure)
                .flatMap(manner -> manner.cases().stream()
                        .map(one -> words.of(one).toList())
                        .filter(said ->
                                said.stream().anyMatch(word -> !word.text().isBlank()))
                        .flatMap(said -> Stream.concat(Stream.of(supplementary(channelKey(manner))), said.stream())));
    }

    private interface TimeCaseValues {
        Stream<PartValue> of(TimeLimitCase one);
    }

    private static Stream<PartValue> subjectValues(Procedure procedure) {
        return Stream.concat(
                procedure.scope().subjects().stream()
                        .flatMap(subject -> Stream.of(prose(subject.name()), code(subject.code(), true))),
                Stream.of(prose(procedure.description().subjects())));
    }

    private static Stream<PartValue> agencyValues(Procedure procedure) {
        ProcedureAgencies agencies = procedure.agencies();
        ProcedureDescription prose = procedure.description();
        return Stream.of(
                        agencies.implementing().stream().flatMap(agency -> agencyValue(agency, true)),
                        Stream.of(prose(prose.implementingAgencies())),
                        agencies.competent().stream().flatMap(agency -> agencyValue(agency, true)),
                        Stream.of(prose(prose.competentAgencies())),
                        agencies.authorised().stream().flatMap(agency -> agencyValue(agency, false)),
                        Stream.of(supplementary("")),
                        agencies.coordinating().stream().flatMap(agency -> agencyValue(agency, false)))
                .flatMap(words -> words);
    }

    private static Stream<PartValue> agencyValue(Agency agency, boolean settles) {
        return Stream.of(settles ? prose(agency.name()) : supplementary(agency.name()), code(agency.code(), settles));
    }

    private static Stream<PartValue> formValues(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> one.components().stream())
                .map(paper -> List.of(prose(paper.formName()), url(paper.formUrl())))
                .filter(form -> form.stream().anyMatch(PartValue::hasSubstance))
                .flatMap(List::stream);
    }

    private static Stream<PartValue> resultValues(Procedure procedure) {
        return procedure.results().stream()
                .flatMap(result -> Stream.of(prose(result.name()), code(result.code(), true)));
    }

    private static Stream<PartValue> legalBasisValues(Procedure procedure) {
        return procedure.legalBases().stream()
                .flatMap(basis ->
                        Stream.of(prose(basis.number()), prose(basis.title()), supplementary(basis.issuedOn())));
    }
}
