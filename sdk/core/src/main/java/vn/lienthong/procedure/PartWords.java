package vn.lienthong.procedure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Channel;
import vn.lienthong.code.Identifier;

/** The words of each part of a procedure, in their order. */
final class PartWords {
    private PartWords() {}

    /** A text of a part; it has substance if it can tell the part by itself, as a label or a count cannot. */
    static final class Word {
        private final String text;
        private final boolean substance;

        Word(String text, boolean substance) {
            this.text = text;
            this.substance = substance;
        }

        String text() {
            return text;
        }

        boolean tells() {
            return substance && !text.isBlank();
        }
    }

    static Stream<Word> of(Part part, Procedure procedure) {
        return switch (part) {
            case NAME -> Stream.of(told(procedure.name()));
            case SEQUENCE -> steps(procedure);
            case MANNER -> procedure.manners().stream().map(manner -> told(channel(manner)));
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
        return new Word(text == null ? "" : text, true);
    }

    private static Word told(@Nullable Identifier code) {
        return told(code == null ? null : code.value());
    }

    private static Word beside(@Nullable String text) {
        return new Word(text == null ? "" : text, false);
    }

    private static Stream<Word> steps(Procedure procedure) {
        return procedure.sequence().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())), one.steps().stream().map(step -> told(step.text()))));
    }

    private static @Nullable String channel(Manner manner) {
        Channel channel = manner.channel();
        return channel == null ? null : channel.list() + "/" + channel.text();
    }

    private static Stream<Word> papers(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(beside(one.label())),
                        one.components().stream().flatMap(PartWords::paper)));
    }

    private static Stream<Word> paper(DossierComponent paper) {
        return Stream.of(told(paper.name()), told(paper.code()), beside(paper.originals()), beside(paper.copies()));
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
        return Stream.of(beside(fee.name()), told(fee.value()), told(fee.unit()), told(fee.note()), told(fee.url()));
    }

    /** Each case behind its channel, so that what moved from one channel to another differs. */
    private static Stream<Word> cases(Procedure procedure, Words words) {
        return procedure.manners().stream()
                .flatMap(manner -> Stream.concat(
                        Stream.of(beside(channel(manner))),
                        manner.cases().stream().flatMap(words::of)));
    }

    private interface Words {
        Stream<Word> of(TimeCase one);
    }

    private static Stream<Word> subjects(Procedure procedure) {
        return Stream.concat(
                procedure.scope().subjects().stream()
                        .flatMap(subject -> Stream.of(told(subject.name()), told(subject.code()))),
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
        String code = agency.code() == null ? "" : agency.code().value();
        String name = agency.name() == null ? "" : agency.name();
        return Stream.of(new Word(name, settles), new Word(code, settles));
    }

    private static Stream<Word> forms(Procedure procedure) {
        return procedure.components().stream()
                .flatMap(one -> one.components().stream())
                .flatMap(paper -> Stream.of(told(paper.formName()), told(paper.formUrl())));
    }

    private static Stream<Word> results(Procedure procedure) {
        return procedure.results().stream()
                .flatMap(result -> Stream.of(told(result.name()), told(result.code()), beside(result.fileName())));
    }

    private static Stream<Word> legalBases(Procedure procedure) {
        return procedure.legalBases().stream()
                .flatMap(basis -> Stream.of(told(basis.number()), told(basis.title()), beside(basis.issuedOn())));
    }
}
