package vn.binhyen.documents;

import java.util.List;
import java.util.stream.Stream;

/** What a document is and what it is about. */
public sealed interface Subject {

    /** A document that has a name for its type: báo cáo, kế hoạch, hướng dẫn, giấy mời …; a tờ trình has addressees, too. */
    record Named(String type, String summary, List<String> addressees) implements Subject {
        public Named {
            addressees = List.copyOf(addressees);
        }

        public Named(String type, String summary) {
            this(type, summary, List.of());
        }
    }

    /** An official letter, which has none: its matter stands under the number, its addressees above the text. */
    record Letter(String about, List<String> addressees) implements Subject {
        public Letter {
            addressees = List.copyOf(addressees);
        }
    }

    /** A decision: who decides stands above the grounds, and the word for it between the grounds and the articles. */
    record Decision(String summary, String decider) implements Subject {}

    /** Minutes of a meeting or an examination: where and when it was stands in the text. */
    record Minutes(String summary) implements Subject {}

    /** A certificate: who awards it, what it says on top, and to whom; it lies across the sheet. */
    record Certificate(String awarder, String type, String holder) implements Subject {}

    /** What a list of documents calls it. */
    default String title() {
        var words = switch (this) {
            case Named named -> Stream.of(named.type(), named.summary());
            case Letter letter -> Stream.of(letter.about());
            case Decision decision -> Stream.of(HeadLayout.DECISION, decision.summary());
            case Minutes minutes -> Stream.of(HeadLayout.MINUTES, minutes.summary());
            case Certificate certificate -> Stream.of(certificate.type(), certificate.holder());
        };
        return PlainText.line(String.join(" ", words.toList()));
    }
}
