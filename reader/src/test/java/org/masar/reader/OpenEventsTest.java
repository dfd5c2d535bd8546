package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.reader.event.Event;

/** How far an act has come, as the press tells it: the acts of a sentence in the order in which they stand in it. */
class OpenEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ---- under way
            لا تزال المفاوضات جارية بين الحكومة اليمنية والحوثيين. | CONSULT ongoing
            أكد المتحدث أن المفاوضات بين حماس وإسرائيل مستمرة. | CONSULT ongoing
            لا يزال الجيش السوداني يقصف مواقع قوات الدعم السريع. | ASSAULT ongoing
            تدور معارك عنيفة بين الجيش السوداني وقوات الدعم السريع. | ASSAULT ongoing
            تجرى في جنيف محادثات بين الولايات المتحدة والصين. | CONSULT ongoing
            بدأت في الدوحة جولة جديدة من المفاوضات بين إسرائيل وحماس. | CONSULT ongoing
            بدأ الرئيس الصيني زيارة إلى فيتنام. | CONSULT ongoing
            غادر وزير الخارجية السعودي الرياض متوجها إلى واشنطن. | CONSULT ongoing
            # ---- to come
            عشية زيارة ترامب إلى الرياض أكد البيت الأبيض موقفه. | CONSULT planned
            لا يزال موعد زيارة ترامب إلى بكين غير محدد. | CONSULT planned
            تستعد إسرائيل لشن هجوم على إيران. | ASSAULT planned
            قال ترامب: "سنفرض عقوبات قاسية على روسيا". | SANCTION planned
            يصل الرئيس التركي رجب طيب أردوغان الأربعاء إلى الدوحة. | CONSULT planned
            قال روبيو قبل توجهه إلى أنقرة إن العقوبات كافية. | CONSULT planned
            قالت الخارجية إن زيارة الوزير الإيراني إلى بغداد ستبحث أمن الحدود. | CONSULT planned
            يصوت مجلس الأمن الدولي الخميس على مشروع قرار بشأن غزة. | SUPPORT planned
            سيتم توقيع الاتفاق بين أرمينيا وأذربيجان في واشنطن الجمعة. | SUPPORT planned
            وافق الرئيس السوري أحمد الشرع على لقاء نظيره الفرنسي. | CONSULT planned
            تعقد إيران والولايات المتحدة جولة جديدة من المفاوضات في مسقط الأحد المقبل. | CONSULT planned
            أبدى بوتين استعداده للقاء زيلينسكي. وسيلتقي بوتين زيلينسكي في أنقرة. | CONSULT planned
            التقى روبيو لافروف في جدة. وسيلتقي روبيو لافروف مجددا في أبوظبي. | CONSULT occurred, CONSULT planned
            وافق الحوثيون على المشاركة في محادثات جنيف. | CONSULT planned
            اتفق الرئيسان الروسي والأميركي على عقد لقاء في ألاسكا. | CONSULT planned
            لبى رئيس الوزراء العراقي محمد شياع السوداني دعوة أردوغان لزيارة أنقرة. | CONSULT planned
            من المقرر أن يصوت الكونغرس الأسبوع المقبل على الصفقة. | SUPPORT planned
            # ---- offered
            اقترح زيلينسكي عقد لقاء مع بوتين في سويسرا. | CONSULT proposed
            دعا الملك سلمان الرئيس السوري أحمد الشرع إلى زيارة الرياض. | CONSULT proposed
            دعا غوتيريش روسيا وأوكرانيا إلى استئناف المفاوضات. | REQUEST occurred
            # ---- not true, not to be
            لا صحة للأنباء عن لقاء بين وزير الخارجية السعودي ونظيره الإسرائيلي. | CONSULT denied
            قال لافروف إن اللقاء بين بوتين وزيلينسكي لم يعقد. | CONSULT denied
            ليست هناك خطط لعقد لقاء بين بوتين وزيلينسكي. | CONSULT denied
            انتهت المحادثات بين مصر وإثيوبيا من دون التوصل إلى اتفاق. | CONSULT occurred, AGREE denied
            لم تسفر المفاوضات بين الهند وباكستان عن أي اتفاق. | CONSULT occurred, AGREE denied
            لم تؤكد واشنطن عقد لقاء بين روبيو وعراقجي. | CONSULT possible
            تم إلغاء القمة التي كانت مقررة بين ترامب وبوتين. | CONSULT cancelled
            أكد المتحدث أن التحالف لا يستهدف المدنيين في اليمن. | ''
            # ---- done
            بدأت واشنطن مناقشة الملف مع موسكو قبل بضعة أشهر. | CONSULT occurred
            أدان مجلس الأمن الجرائم التي ترتكبها ميليشيا الدعم السريع في الفاشر. | ACCUSE occurred
            جاء ذلك استكمالا لزيارة وزير الخارجية المصري إلى السعودية. | CONSULT occurred
            سيبحث المجلس نتائج زيارة الرئيس الفرنسي الأخيرة إلى كوبا. | CONSULT occurred
            """)
    void theActsOfASentence(String sentence, String acts) {
        assertThat(String.join(", ", read(sentence, TUESDAY).events().stream().map(OpenEventsTest::show).toList()))
                .as(sentence).isEqualTo(acts);
    }

    private static String show(Event event) {
        return event.type() + " " + event.status().code();
    }
}
