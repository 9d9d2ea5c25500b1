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
import vn.lienthong.procedure.Part;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgencies;
import vn.lienthong.procedure.ProcedureDescription;
import vn.lienthong.procedure.TimeCase;

/** The words of each part of a procedure, in their order. */
public final class PartText {
    private PartText() {}

    /** How two catalogues compare a word. */
    public enum ComparisonMode {
        /** As it stands. */
        ALWAYS,
        /** Only where both have one: a code, which the national database leaves empty. */
        WHERE_BOTH,
        /** Not at all: an address, because each side hosts its own files. */
        NEVER
    }

    /**
     * A text of a part.
     *
     * @param substance whether it can tell the part by itself, as a label or a count cannot
     */
    public record PartValue(String text, boolean substance, ComparisonMode comparing) {
        public boolean tells() {
            return substance && !text.isBlank();
        }
    }

    public static Stream<PartValue> of(Part part, Procedure procedure) {
        return switch (part) {
            case NAME -> Stream.of(prose(procedure.name()));
            case SEQUENCE -> steps(procedure);
            case MANNER -> manners(procedure).map(manner -> prose(channel(manner)));
            case COMPONENTS -> papers(procedure);
            case TIME_LIMIT -> limits(procedure);
            case SUBJECTS -> subjects(procedure);
            case SETTLING_AGENCY -> agencies(procedure);
            case FORM -> forms(procedure);
            case RESULT -> results(procedure);
            case REQUIREMENTS -> Stream.of(prose(procedure.description().requirements()));
            case FEE -> cases(procedure, one -> one.fees().stream().flatMap(PartText::fee));
            case LEGAL_BASIS -> legalBases(procedure);
        };
    }

    private static PartValue prose(@Nullable String text) {
        return new PartValue(text == null ? "" : text, true, ComparisonMode.ALWAYS);
    }

    private static PartValue beside(@Nullable String text) {
        return new PartValue(text == null ? "" : text, false, ComparisonMode.ALWAYS);
    }

    private static PartValue code(@Nullable Identifier code, boolean substance) {
        return code(code == null ? null : code.value(), substance);
    }

    private static PartValue code(@Nullable String code, boolean substance) {
        return new PartValue(code == null ? "" : code, substance, ComparisonMode.WHERE_BOTH);
    }

    private static PartValue url(@Nullable String url) {
        return new PartValue(url == null ? "" : url, true, ComparisonMode.NEVER);
    }

    private static Stream<PartValue> steps(Procedure procedure) {
        return procedure.sequence().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())), one.steps().stream().map(step -> prose(step.text()))));
    }

    private static String channel(FilingMethod manner) {
        Channel channel = manner.channel();
        return channel == null ? "" : channel.list() + "/" + channel.text();
    }

    /** By channel: the order in which a side lists them says nothing. */
    private static Stream<FilingMethod> manners(Procedure procedure) {
        return procedure.manners().stream().sorted(Comparator.comparing(PartText::channel));
    }

    private static Stream<PartValue> papers(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())),
                        one.components().stream().flatMap(PartText::paper)));
    }

    private static Stream<PartValue> paper(DossierComponent paper) {
        return Stream.of(
                prose(paper.name()), code(paper.code(), true), beside(paper.originals()), beside(paper.copies()));
    }

    private static Stream<PartValue> limits(Procedure procedure) {
        return cases(
                procedure,
                one -> Stream.of(
                        prose(one.limit().value()),
                        prose(one.limit().unit()),
                        prose(one.limit().note())));
    }

    private static Stream<PartValue> fee(FeeLine fee) {
        return Stream.of(beside(fee.name()), prose(fee.value()), prose(fee.unit()), prose(fee.note()), url(fee.url()));
    }

    /** Each case behind its channel, so that what moved from one channel to another differs; a case that says nothing has none. */
    private static Stream<PartValue> cases(Procedure procedure, PartValues words) {
        return manners(procedure)
                .flatMap(manner -> manner.cases().stream()
                        .map(one -> words.of(one).toList())
                        .filter(said ->
                                said.stream().anyMatch(word -> !word.text().isBlank()))
                        .flatMap(said -> Stream.concat(Stream.of(beside(channel(manner))), said.stream())));
    }

    private interface PartValues {
        Stream<PartValue> of(TimeCase one);
    }

    private static Stream<PartValue> subjects(Procedure procedure) {
        return Stream.concat(
                procedure.scope().subjects().stream()
                        .flatMap(subject -> Stream.of(prose(subject.name()), code(subject.code(), true))),
                Stream.of(prose(procedure.description().subjects())));
    }

    private static Stream<PartValue> agencies(Procedure procedure) {
        ProcedureAgencies agencies = procedure.agencies();
        ProcedureDescription prose = procedure.description();
        return Stream.of(
                        agencies.implementing().stream().flatMap(agency -> agency(agency, true)),
                        Stream.of(prose(prose.implementingAgencies())),
                        agencies.competent().stream().flatMap(agency -> agency(agency, true)),
                        Stream.of(prose(prose.competentAgencies())),
                        agencies.authorised().stream().flatMap(agency -> agency(agency, false)),
                        Stream.of(beside("")),
                        agencies.coordinating().stream().flatMap(agency -> agency(agency, false)))
                .flatMap(words -> words);
    }

    private static Stream<PartValue> agency(Agency agency, boolean settles) {
        return Stream.of(settles ? prose(agency.name()) : beside(agency.name()), code(agency.code(), settles));
    }

    private static Stream<PartValue> forms(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> one.components().stream())
                .map(paper -> List.of(prose(paper.formName()), url(paper.formUrl())))
                .filter(form -> form.stream().anyMatch(PartValue::tells))
                .flatMap(List::stream);
    }

    private static Stream<PartValue> results(Procedure procedure) {
        return procedure.results().stream()
                .flatMap(result -> Stream.of(prose(result.name()), code(result.code(), true)));
    }

    private static Stream<PartValue> legalBases(Procedure procedure) {
        return procedure.legalBases().stream()
                .flatMap(basis -> Stream.of(prose(basis.number()), prose(basis.title()), beside(basis.issuedOn())));
    }
}
