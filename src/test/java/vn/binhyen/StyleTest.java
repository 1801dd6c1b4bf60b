package vn.binhyen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

class StyleTest {

    /** The office's words: none of these endings says what a thing is. */
    static final String CEREMONY = ".*(Impl|Manager|Helper|Utils?|Data|Dto|Entity|Service|Info)(\\$.*)?";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/Jte"))
            .importPackages("vn.binhyen");

    @Test
    void namesAreTheOfficesWords() {
        noClasses().should().haveNameMatching(CEREMONY).check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\$.*")
                .should()
                .haveNameMatching(".*\\.(Abstract|Base|Default)[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void controllersAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .check(CLASSES);
    }

    @Test
    void calendarsArePure() {
        classes()
                .that(resideInAPackage("vn.binhyen.calendars"))
                .and(not(packageInfo()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.binhyen.calendars", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void evaluationIsPure() {
        classes()
                .that(resideInAPackage("vn.binhyen.evaluation"))
                .and(not(packageInfo()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.binhyen.evaluation", "java..", "org.hipparchus..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyFacadesIdsReadRecordsAndEventsArePublicBeans() {
        classes()
                .that()
                .arePublic()
                .and()
                .areMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                .should()
                .beAnnotatedWith(org.springframework.stereotype.Service.class)
                .orShould()
                .haveFullyQualifiedName(BinhYen.class.getName())
                .check(CLASSES);
    }

    @Test
    void filesAreAtMostTwoHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 200)
                    .map(Path::toString)
                    .toList();
            Assertions.assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> packageInfo() {
        return describe("package-info", type -> type.getSimpleName().equals("package-info"));
    }
}
