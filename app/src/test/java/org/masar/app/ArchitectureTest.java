package org.masar.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.masar.app");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.masar.app.(**)").should().beFreeOfCycles().check(APP);
    }

    @Test
    void intakeAndOutputKnowNothingOfCommands() {
        noClasses().that().resideInAnyPackage("org.masar.app.intake..", "org.masar.app.output..").should()
                .dependOnClassesThat().resideInAnyPackage("org.masar.app.command..", "picocli..").check(APP);
    }

    @Test
    void intakeAndOutputKnowNothingOfEachOther() {
        noClasses().that().resideInAPackage("org.masar.app.intake..").should().dependOnClassesThat()
                .resideInAPackage("org.masar.app.output..").check(APP);
        noClasses().that().resideInAPackage("org.masar.app.output..").should().dependOnClassesThat()
                .resideInAPackage("org.masar.app.intake..").check(APP);
    }
}
