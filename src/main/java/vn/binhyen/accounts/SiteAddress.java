package vn.binhyen.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** Where people reach this installation: the configured address, or this machine's. */
@Service
public class SiteAddress {

    private final String configured;
    private final Environment environment;

    SiteAddress(@Value("${binhyen.base-url:}") String configured, Environment environment) {
        this.configured = configured.replaceAll("/+$", "");
        this.environment = environment;
    }

    /** The whole address of a path. */
    public String link(String path) {
        return (configured.isEmpty() ? "http://localhost:" + port() : configured) + path;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
