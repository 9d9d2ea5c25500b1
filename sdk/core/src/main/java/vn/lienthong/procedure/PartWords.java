package vn.lienthong.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Channel;
import vn.lienthong.code.Identifier;

/** The words of each part of a procedure, in their order. */
final class PartWords {
    private PartWords() {}

    /** How two catalogues compare a word. */
    enum Comparing {
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
    record Word(String text, boolean substance, Comparing comparing) {
        boolean tells() {
            return substance && !text.isBlank();
        }
    }

    static Stream<Word> of(Part part, Procedure procedure) {
        return switch (part) {
            case NAME -> Stream.of(told(procedure.name()));
            case SEQUENCE -> steps(procedure);
            case MANNER -> manners(procedure).map(manner -> told(channel(manner)));
            case COMPONENTS -> papers(procedure);
            case TIME_LIMIT -> limits(procedure);
            case SUBJECTS -> subjects(procedure);
            case SETTLING_AGENCY -> agencies(procedure);
            case FORM -> forms(procedure);
            case RESULT -> results(procedure);
            case REQUIREMENTS -> Stream.of(told(procedure.description().requirements()));
            case FEE -> cases(procedure, one -> one.fees().stream().flatMap(PartWords::fee));
            case LEGAL_BASIS -> legalBases(procedure);
        };
    }

    private static Word told(@Nullable String text) {
        return new Word(text == null ? "" : text, true, Comparing.ALWAYS);
    }

    private static Word beside(@Nullable String text) {
        return new Word(text == null ? "" : text, false, Comparing.ALWAYS);
    }

    private static Word code(@Nullable Identifier code, boolean substance) {
        return code(code == null ? null : code.value(), substance);
    }

    private static Word code(@Nullable String code, boolean substance) {
        return new Word(code == null ? "" : code, substance, Comparing.WHERE_BOTH);
    }

    private static Word hosted(@Nullable String url) {
        return new Word(url == null ? "" : url, true, Comparing.NEVER);
    }

    private static Stream<Word> steps(Procedure procedure) {
        return procedure.sequence().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())), one.steps().stream().map(step -> told(step.text()))));
    }

    private static String channel(Manner manner) {
        Channel channel = manner.channel();
        return channel == null ? "" : channel.list() + "/" + channel.text();
    }

    /** By channel: the order in which a side lists them says nothing. */
    private static Stream<Manner> manners(Procedure procedure) {
        return procedure.manners().stream().sorted(Comparator.comparing(PartWords::channel));
    }

    private static Stream<Word> papers(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())),
                        one.components().stream().flatMap(PartWords::paper)));
    }

    private static Stream<Word> paper(DossierComponent paper) {
        return Stream.of(
                told(paper.name()), code(paper.code(), true), beside(paper.originals()), beside(paper.copies()));
    }

    private static Stream<Word> limits(Procedure procedure) {
        return cases(
                procedure,
                one -> Stream.of(
                        told(one.limit().value()),
                        told(one.limit().unit()),
                        told(one.limit().note())));
    }

    private static Stream<Word> fee(FeeLine fee) {
        return Stream.of(beside(fee.name()), told(fee.value()), told(fee.unit()), told(fee.note()), hosted(fee.url()));
    }

    /** Each case behind its channel, so that what moved from one channel to another differs; a case that says nothing has none. */
    private static Stream<Word> cases(Procedure procedure, Words words) {
        return manners(procedure)
                .flatMap(manner -> manner.cases().stream()
                        .map(one -> words.of(one).toList())
                        .filter(said ->
                                said.stream().anyMatch(word -> !word.text().isBlank()))
                        .flatMap(said -> Stream.concat(Stream.of(beside(channel(manner))), said.stream())));
    }

    private interface Words {
        Stream<Word> of(TimeCase one);
    }

    private static Stream<Word> subjects(Procedure procedure) {
        return Stream.concat(
                procedure.scope().subjects().stream()
                        .flatMap(subject -> Stream.of(told(subject.name()), code(subject.code(), true))),
                Stream.of(told(procedure.description().subjects())));
    }

    private static Stream<Word> agencies(Procedure procedure) {
        Agencies agencies = procedure.agencies();
        Description prose = procedure.description();
        return Stream.of(
                        agencies.implementing().stream().flatMap(agency -> agency(agency, true)),
                        Stream.of(told(prose.implementingAgencies())),
                        agencies.competent().stream().flatMap(agency -> agency(agency, true)),
                        Stream.of(told(prose.competentAgencies())),
                        agencies.authorised().stream().flatMap(agency -> agency(agency, false)),
                        Stream.of(beside("")),
                        agencies.coordinating().stream().flatMap(agency -> agency(agency, false)))
                .flatMap(words -> words);
    }

    private static Stream<Word> agency(Agency agency, boolean settles) {
        return Stream.of(settles ? told(agency.name()) : beside(agency.name()), code(agency.code(), settles));
    }

    private static Stream<Word> forms(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> one.components().stream())
                .map(paper -> List.of(told(paper.formName()), hosted(paper.formUrl())))
                .filter(form -> form.stream().anyMatch(Word::tells))
                .flatMap(List::stream);
    }

    private static Stream<Word> results(Procedure procedure) {
        return procedure.results().stream()
                .flatMap(result -> Stream.of(told(result.name()), code(result.code(), true)));
    }

    private static Stream<Word> legalBases(Procedure procedure) {
        return procedure.legalBases().stream()
                .flatMap(basis -> Stream.of(told(basis.number()), told(basis.title()), beside(basis.issuedOn())));
    }
}
