package org.masar.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That an article walks through the rooms of the reader in one direction, as the design has it. */
class ArchitectureTest {
    private static final String ROOT = "org.masar.reader";

    /** Each room with the rooms whose work it takes up. */
    private static final Map<String, Set<String>> ROOMS = rooms();

    private static JavaClasses reader;

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put(".article", Set.of());
        rooms.put(".arabic.morphology", Set.of(".article"));
        rooms.put(".lexicon", Set.of(".article", ".arabic.morphology"));
        rooms.put(".arabic", Set.of(".article", ".arabic.morphology", ".lexicon"));
        rooms.put(".time", Set.of(".article", ".arabic.morphology", ".lexicon", ".arabic"));
        rooms.put(".entity", Set.of(".article", ".arabic.morphology", ".lexicon", ".arabic"));
        rooms.put(".syntax", Set.of(".article", ".arabic.morphology", ".lexicon", ".arabic", ".time", ".entity"));
        rooms.put(".event", Set.of(".article", ".time", ".entity"));
        rooms.put(".frame", with(with(rooms.get(".syntax"), ".syntax"), ".event"));
        rooms.put(".claim", with(rooms.get(".frame"), ".frame"));
        rooms.put("", with(rooms.get(".claim"), ".claim"));
        return rooms;
    }

    private static Set<String> with(Set<String> rooms, String room) {
        Set<String> out = new TreeSet<>(rooms);
        out.add(room);
        return out;
    }

    @BeforeAll
    static void read() throws URISyntaxException {
        reader = new ClassFileImporter()
                .importPath(Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    static Set<String> roomNames() {
        return ROOMS.keySet();
    }

    @ParameterizedTest(name = "org.masar.reader{0}")
    @MethodSource("roomNames")
    void aRoomDependsOnlyOnThoseBeforeIt(String room) {
        List<String> allowed = new ArrayList<>(List.of("java..", ROOT + room));
        ROOMS.get(room).forEach(r -> allowed.add(ROOT + r));
        classes().that().resideInAPackage(ROOT + room).should().onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new)).check(reader);
    }

    @Test
    void everyPackageIsARoomOfTheDesign() {
        assertThat(reader.stream().map(JavaClass::getPackageName).distinct().map(p -> p.substring(ROOT.length())))
                .containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    }

    @Test
    void noRoomsDependOnEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(reader);
    }

    @Test
    void theReaderNeedsNothingButJava() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + "..").check(reader);
    }

    @Test
    void theReaderTalksToNobody() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..", "java.lang.reflect..")
                .check(reader);
        noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(reader);
    }

    @Test
    void onlyTheLexiconReadsFiles() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".lexicon").should().dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..").check(reader);
    }
}
