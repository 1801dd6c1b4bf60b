package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private static final Path KEPT = Path.of("docs/modules");
    private static final Path DRAWN = Path.of("target/modules");
    private static final String MAP = "components.puml";

    static final ApplicationModules MODULES = ApplicationModules.of(BinhYen.class);

    @Test
    void noModuleReachesIntoAnotherOrRoundInACircle() {
        MODULES.verify();
    }

    /** Where it is another, those that are drawn into target/modules belong into docs/modules. */
    @Test
    void theMapInTheDocumentsIsThatOfTheModules() throws IOException {
        documenter().writeModulesAsPlantUml();
        assertThat(lines(KEPT.resolve(MAP))).isEqualTo(lines(DRAWN.resolve(MAP)));
    }

    @Test
    @Tag("slow")
    void everyDiagramInTheDocumentsIsThatOfItsModule() throws IOException {
        documenter().writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
        try (var files = Files.list(DRAWN)) {
            for (var drawn : files.toList())
                assertThat(lines(KEPT.resolve(drawn.getFileName())))
                        .as(drawn.getFileName().toString())
                        .isEqualTo(lines(drawn));
        }
    }

    private static Documenter documenter() {
        return new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()));
    }

    /** In an order of their own: they are drawn in that in which the classes were found. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .map(line -> line.startsWith("|") ? line.substring(1) : line) // of a list in a table, the first
                .sorted()
                .toList();
    }
}
