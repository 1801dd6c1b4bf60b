package vn.binhyen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import vn.binhyen.database.TestDatabase;

/**
 * A test on the whole application and a real PostgreSQL. All such tests share one application and one database, so each
 * makes what it needs and counts only that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("persistence")
@SpringBootTest(
        properties = {"binhyen.sample=none", "binhyen.webhooks.send=false", "binhyen.test.quick-passwords=true"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PersistenceTest {}
