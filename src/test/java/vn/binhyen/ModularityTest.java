package vn.binhyen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    static final ApplicationModules MODULES = ApplicationModules.of(BinhYen.class);

    @Test
    void noModuleReachesIntoAnotherOrRoundInACircle() {
        MODULES.verify();
    }

    @Test
    void theDiagramsShowTheModulesAsTheyAre() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
