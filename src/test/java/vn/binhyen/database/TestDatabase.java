package vn.binhyen.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Gives a test's application a database of its own, empty before the migrations. */
public class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var connections = TestServers.chosen().freshDatabase();
        context.registerBean(Connections.class, () -> connections);
    }
}
