package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.masar.reader.article.Article;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.Event;

/** What the reader makes of sentences as the press writes them. */
class ReaderTest {
    private static final Reader READER = Reader.standard();
    private static final LocalDate TUESDAY = LocalDate.of(2025, 8, 19);

    private static Reading read(String text, LocalDate date) {
        return READER.read(Article.of(text).dated(date));
    }

    private static List<String> events(String text) {
        return read(text, TUESDAY).events().stream().map(ReaderTest::show).toList();
    }

    /** Type, form and status; actors, recipients (after "to"); when, where, how long; who says so. */
    private static String show(Event e) {
        StringBuilder out = new StringBuilder(e.type().name());
        e.form().ifPresent(form -> out.append(' ').append(form.code()));
        out.append(' ').append(e.status().code()).append(": ").append(show(e.actors()));
        if (!e.recipients().isEmpty()) {
            out.append(" to ").append(show(e.recipients()));
        }
        e.when().ifPresent(w -> out.append(" on ").append(w.iso()));
        e.place().ifPresent(p -> out.append(" in ").append(p));
        e.duration().ifPresent(d -> out.append(" for ").append(d.approximate() ? "~" : "").append(d.iso()));
        if (!e.source().isEmpty()) {
            out.append(" says ").append(e.source().stream().map(Quote::text).toList());
        }
        return out.toString();
    }

    private static String show(List<Actor> actors) {
        return actors.stream().map(a -> a.label() + " " + a.country().orElse("-") + " " + a.sector()).sorted()
                .collect(Collectors.joining(", "));
    }

    @Nested
    class Contacts {

        @Test
        void aMeetingWithACounterpart() {
            assertThat(events("التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي ماركو روبيو أمس في الدوحة."))
                    .containsExactly(
                            "CONSULT meeting occurred: سيرغي لافروف RUS GOV, ماركو روبيو USA GOV on 2025-08-18 in الدوحة");
        }

        @Test
        void aMeetingWithTwoCounterpartsWhoShareATitle() {
            assertThat(events(
                    "التقى وزير الخارجية المصري بدر عبد العاطي نظيريه السعودي فيصل بن فرحان والأردني أيمن الصفدي في "
                            + "القاهرة اليوم."))
                    .containsExactly("CONSULT meeting occurred: أيمن الصفدي JOR GOV, بدر عبد العاطي EGY GOV, "
                            + "فيصل بن فرحان SAU GOV on 2025-08-19 in القاهرة");
        }

        @Test
        void aTelephoneCallAndHowLongItTook() {
            assertThat(events(
                    "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون استمر نحو 40 دقيقة."))
                    .containsExactly(
                            "CONSULT call occurred: إيمانويل ماكرون FRA GOV, فلاديمير بوتين RUS GOV for ~PT40M");
        }

        @Test
        void aPlannedVisit() {
            assertThat(events("سيزور الرئيس الفرنسي إيمانويل ماكرون بكين الأسبوع المقبل."))
                    .containsExactly("CONSULT visit planned: إيمانويل ماكرون FRA GOV to بكين CHN GOV on "
                            + "2025-08-25/2025-08-31 in بكين");
        }

        @Test
        void anArrival() {
            assertThat(events("وصل وزير الخارجية التركي هاكان فيدان إلى طهران اليوم."))
                    .containsExactly(
                            "CONSULT visit occurred: هاكان فيدان TUR GOV to طهران IRN GOV on 2025-08-19 in طهران");
        }

        @Test
        void theVisitorIsTheActorAndTheHostTheRecipient() {
            assertThat(
                    events("استقبل أمير قطر الشيخ تميم بن حمد آل ثاني وزير الخارجية الإيراني عباس عراقجي في الدوحة."))
                    .containsExactly(
                            "CONSULT meeting occurred: عباس عراقجي IRN GOV to تميم بن حمد آل ثاني QAT GOV in الدوحة");
        }

        @Test
        void aMeetingThatWasDenied() {
            assertThat(events("لم يلتق وزير الخارجية الإيراني عباس عراقجي نظيره الأميركي ماركو روبيو."))
                    .containsExactly("CONSULT meeting denied: عباس عراقجي IRN GOV, ماركو روبيو USA GOV");
        }

        @Test
        void plansThatWereDenied() {
            assertThat(read("نفى المتحدث باسم الكرملين دميتري بيسكوف وجود خطط لعقد لقاء بين بوتين وزيلينسكي.", TUESDAY)
                    .events()).singleElement().satisfies(e -> {
                        assertThat(e.status().code()).isEqualTo("denied");
                        assertThat(show(e.actors())).isEqualTo("بوتين RUS GOV, زيلينسكي UKR GOV");
                    });
        }

        @Test
        void aVisitThatWasPostponed() {
            assertThat(read("أعلنت الخارجية المصرية تأجيل زيارة وزير الخارجية الإيراني إلى القاهرة.", TUESDAY).events())
                    .singleElement().satisfies(e -> {
                        assertThat(e.status().code()).isEqualTo("cancelled");
                        assertThat(show(e.actors())).isEqualTo("وزير الخارجية الإيراني IRN GOV");
                        assertThat(show(e.recipients())).isEqualTo("القاهرة EGY GOV");
                    });
        }

        @Test
        void aMeetingThatWasCalledOff() {
            assertThat(events("ألغت واشنطن لقاء كان مقررا بين روبيو ولافروف في بودابست."))
                    .containsExactly("CONSULT meeting cancelled: روبيو USA GOV, لافروف RUS GOV in بودابست");
        }

        @Test
        void aMeetingThatIsSetForTomorrow() {
            assertThat(events(
                    "من المقرر أن يلتقي الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون غدا في باريس."))
                    .containsExactly("CONSULT meeting planned: إيمانويل ماكرون FRA GOV, عبد الفتاح السيسي EGY GOV on "
                            + "2025-08-20 in باريس");
        }

        @Test
        void aMeetingThatMayComeAbout() {
            assertThat(events("قد يلتقي ترامب بوتين في بودابست."))
                    .containsExactly("CONSULT meeting possible: بوتين RUS GOV, ترامب USA GOV in بودابست");
        }

        @Test
        void anInvitationToMeetIsAProposedMeeting() {
            assertThat(events("دعا الرئيس الأوكراني فولوديمير زيلينسكي نظيره الروسي إلى لقاء في جنيف."))
                    .containsExactly(
                            "CONSULT meeting proposed: فولوديمير زيلينسكي UKR GOV, نظيره الروسي RUS GOV in جنيف");
        }

        @Test
        void theCityThatIsVisitedStandsForItsState() {
            assertThat(read("يعتزم الرئيس التركي زيارة بغداد.", TUESDAY).events()).singleElement().satisfies(e -> {
                assertThat(e.status().code()).isEqualTo("planned");
                assertThat(show(e.actors())).isEqualTo("الرئيس التركي TUR GOV");
                assertThat(show(e.recipients())).isEqualTo("بغداد IRQ GOV");
            });
        }

        @Test
        void aMessage() {
            assertThat(events("تلقى الملك سلمان بن عبد العزيز رسالة من الرئيس الإيراني مسعود بزشكيان."))
                    .containsExactly("CONSULT message occurred: مسعود بزشكيان IRN GOV to سلمان بن عبد العزيز SAU GOV");
        }

        @Test
        void theWhiteHouseIsAPlaceToo() {
            assertThat(events(
                    "اجتمع الرئيس الأميركي دونالد ترامب في البيت الأبيض مع رئيس الوزراء الإسرائيلي بنيامين نتنياهو لمدة ساعتين."))
                    .containsExactly("CONSULT meeting occurred: بنيامين نتنياهو ISR GOV, دونالد ترامب USA GOV in "
                            + "البيت الأبيض for PT2H");
        }

        @Test
        void whatASecondSentenceAddsBelongsToTheSameMeeting() {
            assertThat(events("التقى بوتين وترامب. وقال الكرملين إن اللقاء استمر ثلاث ساعات."))
                    .containsExactly("CONSULT meeting occurred: بوتين RUS GOV, ترامب USA GOV for PT3H says [الكرملين]");
        }

        @Test
        void aDatelineIsNoActor() {
            assertThat(events("القاهرة (أ ف ب) - وصل وزير الخارجية الإيراني عباس عراقجي إلى القاهرة الثلاثاء."))
                    .containsExactly(
                            "CONSULT visit occurred: عباس عراقجي IRN GOV to القاهرة EGY GOV on 2025-08-19 in القاهرة");
            assertThat(events("بيروت - «الحياة» - زار وزير الخارجية المصري بدر عبد العاطي بيروت."))
                    .containsExactly("CONSULT visit occurred: بدر عبد العاطي EGY GOV to بيروت LBN GOV in بيروت");
            assertThat(events("موسكو - رويترز: التقى بوتين نظيره الصيني شي جين بينغ."))
                    .containsExactly("CONSULT meeting occurred: بوتين RUS GOV, شي جين بينغ CHN GOV");
        }

        @Test
        void aMeetingThatAStateDenies() {
            assertThat(events("نفت طهران عقد لقاء مع مسؤولين أميركيين."))
                    .containsExactly("CONSULT meeting denied: طهران IRN GOV, مسؤولين أميركيين USA GOV");
        }

        @Test
        void aMeetingThatIsAskedFor() {
            assertThat(read("طلبت أوكرانيا من حلف شمال الأطلسي عقد اجتماع طارئ.", TUESDAY).events())
                    .singleElement().satisfies(e -> {
                        assertThat(e.type().name()).isEqualTo("CONSULT");
                        assertThat(e.status().code()).isEqualTo("proposed");
                    });
        }

        @Test
        void twoDelegationsInOnePhrase() {
            assertThat(events("التقى الوفدان الروسي والأوكراني في إسطنبول."))
                    .containsExactly("CONSULT meeting occurred: الوفدان الروسي والأوكراني RUS GOV, "
                            + "الوفدان الروسي والأوكراني UKR GOV in إسطنبول");
        }

        @Test
        void aTourGoesToAllItsStops() {
            assertThat(read("يجري وزير الخارجية الأميركي أنتوني بلينكن جولة تشمل السعودية ومصر وإسرائيل.",
                    LocalDate.of(2024, 2, 5))
                    .events()).singleElement().satisfies(e -> {
                        assertThat(e.form().orElseThrow().code()).isEqualTo("visit");
                        assertThat(show(e.actors())).isEqualTo("أنتوني بلينكن USA GOV");
                        assertThat(show(e.recipients())).isEqualTo("إسرائيل ISR GOV, السعودية SAU GOV, مصر EGY GOV");
                    });
        }

        @Test
        void howSomebodyCallsTheTalks() {
            assertThat(read("أجرى لافروف وروبيو محادثات هاتفية. ووصف الكرملين المحادثات بأنها صريحة وبناءة للغاية.",
                    TUESDAY)
                    .events()).singleElement().satisfies(e -> assertThat(e.assessment())
                            .hasValueSatisfying(a -> assertThat(a.text()).isEqualTo("صريحة وبناءة للغاية")));
        }

        @Test
        void ministersOfSeveralStatesAreOneActorEach() {
            assertThat(events("عقد وزراء خارجية مصر والسعودية وقطر اجتماعا في جدة."))
                    .containsExactly("CONSULT meeting occurred: وزراء خارجية مصر والسعودية وقطر EGY GOV, "
                            + "وزراء خارجية مصر والسعودية وقطر QAT GOV, وزراء خارجية مصر والسعودية وقطر SAU GOV in جدة");
        }

        @Test
        void theTwoSidesAreThoseWhoMet() {
            assertThat(events("التقى الرئيس الأميركي دونالد ترامب نظيره الروسي فلاديمير بوتين في ألاسكا الجمعة. "
                    + "وبحث الجانبان الحرب في أوكرانيا."))
                    .containsExactly(
                            "CONSULT meeting occurred: دونالد ترامب USA GOV, فلاديمير بوتين RUS GOV on 2025-08-15 in ألاسكا");
        }

        @Test
        void headlineAndTextTellOfOneMeeting() {
            Article article = Article
                    .of("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في موسكو أمس.")
                    .titled("لافروف يلتقي فيدان في موسكو").dated(TUESDAY);
            Reading reading = READER.read(article);
            assertThat(reading.events()).extracting(ReaderTest::show).containsExactly(
                    "CONSULT meeting occurred: سيرغي لافروف RUS GOV, هاكان فيدان TUR GOV on 2025-08-18 in موسكو");
            assertThat(reading.events().get(0).mentions()).extracting(t -> t.text().text())
                    .containsExactly("يلتقي", "التقى");
        }

        @Test
        void thePresidentOfAStateSpeaksForItEvenIfHeLeadsAParty() {
            assertThat(events("التقى الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في سوتشي."))
                    .containsExactly(
                            "CONSULT meeting occurred: رجب طيب أردوغان TUR GOV, فلاديمير بوتين RUS GOV in سوتشي");
        }

        @Test
        void thePlaceIsNotPartOfTheCounterpart() {
            assertThat(events("التقى وزير الخارجية الإيراني عباس عراقجي نظيره الأميركي في جنيف."))
                    .containsExactly("CONSULT meeting occurred: عباس عراقجي IRN GOV, نظيره الأميركي USA GOV in جنيف");
        }
    }

    @Nested
    class Acts {

        @Test
        void anAccusation() {
            assertThat(events("اتهمت موسكو كييف بخرق الهدنة."))
                    .containsExactly("ACCUSE occurred: موسكو RUS GOV to كييف UKR GOV");
        }

        @Test
        void aRefusal() {
            assertThat(events("رفضت حركة حماس المقترح الإسرائيلي."))
                    .containsExactly("REJECT occurred: حركة حماس PSE PTY");
        }

        @Test
        void sanctions() {
            assertThat(events("فرض الاتحاد الأوروبي عقوبات جديدة على روسيا."))
                    .containsExactly("SANCTION occurred: الاتحاد الأوروبي EU IGO to روسيا RUS GOV");
        }

        @Test
        void anAppointment() {
            assertThat(events("عين الرئيس الأميركي دونالد ترامب ستيف ويتكوف مبعوثا خاصا إلى الشرق الأوسط."))
                    .containsExactly("ASSIGN occurred: دونالد ترامب USA GOV to ستيف ويتكوف USA GOV");
        }

        @Test
        void aSignedAgreement() {
            assertThat(events("وقعت السعودية وإيران اتفاقا في بكين في 10 مارس 2023."))
                    .containsExactly("SUPPORT occurred: إيران IRN GOV, السعودية SAU GOV on 2023-03-10 in بكين");
        }

        @Test
        void aRequestAndWhatItAsksFor() {
            Reading reading = read("دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إسرائيل إلى وقف إطلاق النار في غزة.",
                    TUESDAY);
            assertThat(reading.events()).singleElement().satisfies(e -> {
                assertThat(e.type().name()).isEqualTo("REQUEST");
                assertThat(show(e.actors())).isEqualTo("أنطونيو غوتيريش UN IGO");
                assertThat(show(e.recipients())).isEqualTo("إسرائيل ISR GOV");
                assertThat(e.content()).hasValueSatisfying(c -> assertThat(c.text()).startsWith("وقف إطلاق النار"));
            });
        }

        @Test
        void aThreatToAttackIsNoAttack() {
            assertThat(read("هدد الحوثيون بقصف إسرائيل.", TUESDAY).events()).extracting(e -> e.type().name())
                    .containsExactly("THREATEN");
        }

        @Test
        void anAgreementOfTwoSides() {
            assertThat(read("توصلت الحكومة الكولومبية ومتمردو فارك إلى اتفاق سلام في هافانا.", TUESDAY).events())
                    .singleElement().satisfies(e -> {
                        assertThat(e.type().name()).isEqualTo("AGREE");
                        assertThat(show(e.actors())).isEqualTo("الحكومة الكولومبية COL GOV, متمردو فارك COL REB");
                        assertThat(e.content()).hasValueSatisfying(c -> assertThat(c.text()).startsWith("اتفاق سلام"));
                    });
        }

        @Test
        void talksThatFailed() {
            assertThat(events("أعلن الكرملين أن بوتين وترامب لم يتفقا على موعد للقاء."))
                    .containsExactly("AGREE denied: بوتين RUS GOV, ترامب USA GOV says [الكرملين]");
        }

        @Test
        void aDemonstration() {
            assertThat(read("تظاهر آلاف الإسرائيليين في تل أبيب.", TUESDAY).events()).singleElement().satisfies(e -> {
                assertThat(e.type().name()).isEqualTo("PROTEST");
                assertThat(e.actors()).extracting(a -> a.country().orElse("")).containsExactly("ISR");
            });
        }

        @Test
        void sayingIsNoAct() {
            assertThat(events("قال وزير الخارجية الروسي سيرغي لافروف إن العلاقات مع الصين قوية.")).isEmpty();
        }
    }

    @Nested
    class Sources {

        @Test
        void anAgencyAndItsUnnamedSource() {
            assertThat(events("قال مصدر مطلع لوكالة فرانس برس إن بوتين وزيلينسكي سيجتمعان الخميس المقبل في جنيف."))
                    .containsExactly("CONSULT meeting planned: بوتين RUS GOV, زيلينسكي UKR GOV on 2025-08-21 in جنيف "
                            + "says [وكالة فرانس برس, مصدر مطلع]");
        }

        @Test
        void theOutletItselfIsNoSource() {
            assertThat(read("التقى لافروف روبيو في موسكو.", TUESDAY).events()).singleElement()
                    .satisfies(e -> assertThat(e.source()).isEmpty());
        }
    }

    @Nested
    class Who {

        @Test
        void aShortNameIsThePersonNamedBefore() {
            Reading reading = read(
                    "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي. وغادر لافروف إلى طهران.", TUESDAY);
            assertThat(reading.mentions()).filteredOn(m -> m.text().text().equals("لافروف"))
                    .extracting(m -> m.actor().name().orElse("")).containsOnly("سيرغي لافروف");
        }

        @Test
        void anUnknownNameAfterATitleIsAPerson() {
            Reading reading = read("التقى وزير الخارجية الروسي سيرغي لافروف الوزير شلهوب زنقططح في موسكو.", TUESDAY);
            assertThat(reading.mentions()).anySatisfy(m -> {
                assertThat(m.kind()).isEqualTo(Mention.Kind.PERSON);
                assertThat(m.text().text()).contains("شلهوب");
            });
        }

        @Test
        void theEnvoyOfTheUnitedNationsIsOfTheUnitedNations() {
            assertThat(events("التقى المبعوث الأممي هانس غروندبرغ وزير الخارجية العماني بدر البوسعيدي في مسقط."))
                    .containsExactly("CONSULT meeting occurred: بدر البوسعيدي OMN GOV, هانس غروندبرغ UN IGO in مسقط");
        }

        @Test
        void headsOfAgenciesOfTheUnitedNationsAreOfTheUnitedNations() {
            assertThat(events("التقى تيدروس أدهانوم غيبريسوس وزير الخارجية المصري بدر عبد العاطي."))
                    .containsExactly(
                            "CONSULT meeting occurred: بدر عبد العاطي EGY GOV, تيدروس أدهانوم غيبريسوس UN IGO");
        }

        @Test
        void theLeaderOfAMovementBelongsToItsState() {
            assertThat(events("التقى خالد مشعل وزير الخارجية التركي هاكان فيدان في الدوحة."))
                    .containsExactly("CONSULT meeting occurred: خالد مشعل PSE PTY, هاكان فيدان TUR GOV in الدوحة");
        }
    }

    @Test
    void withoutADateRelativeDaysStayUnknown() {
        Reading reading = READER.read(Article.of("التقى لافروف كيري أمس في الدوحة."));
        assertThat(reading.events()).singleElement().satisfies(e -> {
            assertThat(e.when()).isEmpty();
            assertThat(e.place()).hasValueSatisfying(p -> assertThat(p.text()).isEqualTo("الدوحة"));
        });
    }

    @Test
    void offsetsCountFromTheTitle() {
        Article article = Article.of("التقى لافروف كيري في الدوحة.").titled("لقاء في قطر");
        Event event = READER.read(article).events().get(0);
        int start = event.place().orElseThrow().span().start() - article.bodyStart();
        assertThat(article.body().substring(start)).startsWith("الدوحة");
    }

    @Test
    void vowelSignsAndDirectionMarksDoNotChangeTheReading() {
        String plain = "التقى لافروف روبيو أمس في الدوحة.";
        String signed = "\u200Fاِلْتَقَى لافـــروف\u200F رُوبيو أَمْسِ في الدَّوحة.";
        assertThat(read(signed, TUESDAY).events())
                .extracting(e -> e.type() + " " + e.status() + " " + e.when().get().iso())
                .isEqualTo(read(plain, TUESDAY).events().stream()
                        .map(e -> e.type() + " " + e.status() + " " + e.when().get().iso()).toList());
        assertThat(read(signed, TUESDAY).events().get(0).mentions().get(0).text().text()).startsWith("اِلْتَقَى");
    }

    @Test
    void ligaturesAndArabicDigitsAreReadWhereTheyStand() {
        String text = "التقى ﻻفروف روبيو في ٣ أغسطس ٢٠٢٥ في الدوحة.";
        Event event = read(text, TUESDAY).events().get(0);
        assertThat(show(event)).contains("on 2025-08-03 in الدوحة");
        assertThat(event.when().orElseThrow().text().text()).contains("٣ أغسطس ٢٠٢٥");
        assertThat(event.actors()).anySatisfy(a -> {
            assertThat(a.text().text()).isEqualTo("ﻻفروف");
            assertThat(a.country()).contains("RUS");
        });
    }

    @Test
    void rowsAndItemsAreReadAsSentences() {
        String text = "أبرز اللقاءات:\n• التقى بوتين ترامب في ألاسكا.\n- زار لافروف طهران\nالمكان | موسكو";
        assertThat(read(text, TUESDAY).events()).extracting(e -> e.form().orElseThrow().code())
                .containsExactly("meeting", "visit");
    }

    @Test
    void anExplanationHasTheSameReadingAndItsReasons() {
        Article article = Article.of("التقى لافروف روبيو أمس في الدوحة.").dated(TUESDAY);
        Explanation explanation = READER.explain(article);
        assertThat(explanation.reading()).isEqualTo(READER.read(article));
        assertThat(explanation.notes()).extracting(Explanation.Note::room).contains(Explanation.Room.WORD,
                Explanation.Room.MENTION, Explanation.Room.TIME, Explanation.Room.FRAME, Explanation.Room.EVENT);
        assertThat(explanation.notes()).anyMatch(n -> n.text().contains("frames.tsv:"));
        assertThat(explanation.reading().events().get(0).reasons()).anyMatch(r -> r.contains("frames.tsv:"));
    }
}
