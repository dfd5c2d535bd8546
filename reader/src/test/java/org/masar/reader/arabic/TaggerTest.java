package org.masar.reader.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.AnyText;
import org.masar.reader.article.Letters;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexicon;

/** Which reading of an ambiguous word is chosen in a sentence. */
class TaggerTest {

    private static Words words(String text) {
        return Words.of(Tokens.of(NormalText.of(text)), Lexicon.standard());
    }

    /** The class of a word of the sentence: VERB if finite, NOUN for verbal nouns and participles too. */
    private static String chosen(String sentence, String word) {
        Words words = words(sentence);
        int[] chosen = Tagger.tag(words);
        for (int t = 0; t < chosen.length; t++) {
            if (words.tokens().string(t).equals(Letters.fold(word))) {
                int r = chosen[t];
                boolean finite = r >= 0 && Features.kind(words.features(r)).verbal();
                return r < 0
                        ? "none"
                        : finite ? "VERB" : words.lexeme(r).isVerb() ? "NOUN" : words.lexeme(r).pos().name();
            }
        }
        throw new IllegalArgumentException(word + " is not in: " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"بحث الوزيران الأزمة في موسكو., بحث, VERB", "اتفقا على بحث الملف النووي., بحث, NOUN",
        "وقع الرئيسان اتفاقا في جنيف., وقع, VERB", "عقد الوزيران اجتماعا في باريس., عقد, VERB",
        "أكد ضرورة عقد قمة عربية., عقد, NOUN", "طلب الوزير من نظيره المساعدة., طلب, VERB",
        "رفض الرئيس طلب الوزير., طلب, NOUN", "أدى رفض الحكومة إلى أزمة., رفض, NOUN",
        "رفض الرئيس العرض الأميركي., رفض, VERB", "ذكر المتحدث أن اللقاء تأجل., ذكر, VERB",
        "غادر من دون ذكر تفاصيل., ذكر, NOUN", "دعم الاتحاد الأوروبي أوكرانيا., دعم, VERB",
        "شكر الوزير روسيا على دعم بلاده., دعم, NOUN", "شكر الوزير روسيا على دعم بلاده., شكر, VERB",
        "قتل ثلاثة جنود في الهجوم., قتل, VERB", "ندد الوزير بعملية قتل المدنيين., قتل, NOUN",
        "وحضر اللقاء وزير الدفاع., وحضر, VERB", "كتب الرئيس رسالة إلى نظيره., كتب, VERB",
        "صدرت ثلاثة كتب عن الأزمة., كتب, NOUN", "علم مراسلنا أن القمة تأجلت., علم, VERB",
        "رفع المتظاهرون علم فلسطين., علم, NOUN", "حمل الوزير إسرائيل المسؤولية., حمل, VERB",
        "لم يحدد موعد اللقاء., لم, NEGATION", "لم يحدد موعد اللقاء., يحدد, VERB",
        "حكم القاضي على المتهم بالسجن., حكم, VERB", "عاش في ظل حكم العسكر., حكم, NOUN",
        "أمر الرئيس بوقف القتال., أمر, VERB", "قال إن هذا أمر خطير., أمر, NOUN",
        "عين الرئيس مبعوثا جديدا., عين, VERB", "قد يزور بوتين الصين., قد, QAD", "قد يزور بوتين الصين., يزور, VERB",
        "ترك الوزير منصبه., ترك, VERB", "نقل المصدر عن الوزير قوله., نقل, VERB",
        "اعترض على نقل السفارة إلى القدس., نقل, NOUN", "عرض الوزير وساطة بلاده., عرض, VERB",
        "ردا على عرض موسكو قال الوزير., عرض, NOUN", "ضم الاجتماع وزراء الخارجية., ضم, VERB",
        "بعد ضم القرم فرضت عقوبات., ضم, NOUN", "فرض الاتحاد عقوبات على روسيا., فرض, VERB",
        "هدد ترامب بفرض عقوبات., بفرض, NOUN", "أحرز الجانبان تقدما في المحادثات., تقدما, NOUN",
        "تبادل الجانبان الأسرى., تبادل, VERB", "اتفقا على تبادل الأسرى., تبادل, NOUN",
        "تنفي موسكو الاتهامات., تنفي, VERB", "وصل الوفد قبل المؤتمر., قبل, PREPOSITION",
        "قال إن القمة ستعقد غدا., إن, COMPLEMENTIZER", "قال الوزير الذي زار موسكو., الذي, RELATIVE",
        "كان الرئيس في موسكو., كان, VERB", "سوف يلتقي الرئيسان غدا., سوف, FUTURE",
        "استقبل الوزير السفير الروسي., السفير, NOUN", "استقبل الوزير السفير الروسي., الروسي, ADJECTIVE",
        "رأى مسؤول أن الحل قريب., مسؤول, NOUN", "بدأت جولة جديدة من المفاوضات., جديدة, ADJECTIVE",
        "أعلن وقف إطلاق النار., وقف, NOUN", "وقف الرئيس أمام البرلمان., وقف, VERB"})
    void contextSettlesTheReading(String sentence, String word, String wanted) {
        assertThat(chosen(sentence, word)).isEqualTo(wanted);
    }

    /** نفت طهران عقد لقاء (Tehran denied the holding of a meeting): what a verb and its subject govern is a noun. */
    @ParameterizedTest
    @CsvSource({"نفت طهران عقد لقاء مع مسؤولين أميركيين., عقد", "طلبت أوكرانيا من الحلف عقد اجتماع طارئ., عقد",
        "يعتزم الرئيس بحث الأزمة مع نظيره., بحث", "قررت الحكومة وقف إطلاق النار., وقف", "رفض الوزير ذكر الأسماء., ذكر",
        "أعلنت موسكو رفض المقترح., رفض", "ينوي الوزير طرح المبادرة غدا., طرح",
        "اقترح الوفد نقل المحادثات إلى جنيف., نقل", "تعتزم واشنطن فرض عقوبات جديدة., فرض"})
    void whatAVerbAndItsSubjectGovernIsANoun(String sentence, String word) {
        assertThat(chosen(sentence, word)).isEqualTo("NOUN");
    }

    @Test
    void anUnknownWordHasNoReadingToChoose() {
        assertThat(chosen("قال زنقططح إن", "زنقططح")).isEqualTo("none");
    }

    @Property(tries = 300)
    void theChosenReadingIsOneOfTheTokens(@ForAll("texts") String text) {
        Words words = words(text);
        int[] chosen = Tagger.tag(words);
        assertThat(chosen).hasSize(words.tokens().size());
        for (int t = 0; t < chosen.length; t++) {
            if (words.isKnown(t)) {
                assertThat(chosen[t]).isBetween(words.first(t), words.first(t + 1) - 1);
            } else {
                assertThat(chosen[t]).isEqualTo(-1);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }
}
