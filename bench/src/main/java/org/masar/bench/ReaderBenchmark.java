package org.masar.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.masar.reader.Reader;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tokeniser and the reader on one article of ordinary length, for work on the inner loops. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmark {
    private static final String TEXT = """
            وزيرا الخارجية الروسي والسعودي يلتقيان في الدوحة
            التقى وزير الخارجية الروسي سيرغي لافروف نظيره السعودي عادل الجبير في العاصمة القطرية الدوحة أمس، وبحث معه \
            الأزمة السورية وسبل مكافحة الإرهاب. وقال لافروف في ختام اللقاء الذي استمر نحو ساعتين إن الجانبين اتفقا على \
            مواصلة المشاورات، مضيفا أن موسكو تدعو جميع الأطراف إلى الحوار.
            وكان الوزير الأمريكي جون كيري قد وصل إلى الدوحة مساء الأحد في زيارة تستغرق يومين، يلتقي خلالها نظراءه في دول \
            مجلس التعاون الخليجي. وأدان البيت الأبيض في بيان الهجوم الذي شنه مسلحون على مدينة حلب، وطالب الحكومة السورية \
            بوقف القصف. ونقلت وكالة فرانس برس عن مصدر دبلوماسي قوله إن لقاء ثلاثيا سيعقد الأسبوع المقبل في جنيف.
            ورفضت طهران الاتهامات التي وجهتها إليها واشنطن، وهدد مسؤول إيراني باتخاذ إجراءات إذا فرضت عقوبات جديدة.
            """;

    private final Article article = Article.of(TEXT).dated(LocalDate.of(2015, 8, 4));
    private final Reader reader = Reader.standard();
    private final Tokeniser tokeniser = new Tokeniser();

    @Benchmark
    public long tokenise() {
        return tokeniser.read(TEXT);
    }

    @Benchmark
    public Reading read() {
        return reader.read(article);
    }
}
