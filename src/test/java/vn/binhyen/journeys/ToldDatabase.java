package vn.binhyen.journeys;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.binhyen.database.Connections;
import vn.binhyen.database.TestServers;

/** Gives a journey's application a database of its own in which the sample was told before. */
class ToldDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var connections = TestServers.copyOf(ToldSample.MADE).ownDatabase();
        context.registerBean(Connections.class, () -> connections);
    }
}
