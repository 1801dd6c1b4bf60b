package vn.binhyen.accounts;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells a test what PostgreSQL knows about who asks, and takes a form. */
@RestController
class ScopeEcho {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Access access;

    ScopeEcho(JdbcClient jdbc, TransactionTemplate transaction, Access access) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.access = access;
    }

    @GetMapping({"/test/scope", "/api/test/scope"})
    Map<String, String> scope() {
        return transaction.execute(status -> {
            var said = new TreeMap<String, String>();
            for (var name : new String[] {"actor", "everything", "provinces", "communes", "organisations"}) {
                said.put(
                        name,
                        jdbc.sql("select current_setting('binhyen.' || ?, true)")
                                .param(name)
                                .query(String.class)
                                .single());
            }
            said.put("permissions", access.viewer().permissions().toString());
            return said;
        });
    }

    @GetMapping("/test/office")
    String office() {
        access.require(Permission.ISSUE_DIRECTIVES);
        return "issues";
    }

    @PostMapping({"/test/form", "/api/test/form"})
    String form(@RequestParam String title) {
        return "received: " + title;
    }
}
