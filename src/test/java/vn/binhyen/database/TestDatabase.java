package vn.binhyen.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Gives a test's application a migrated database of its own. */
public class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var connections = TestServers.chosen().migratedDatabase();
        context.registerBean(Connections.class, () -> connections);
    }
}
