package vn.binhyen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;
import vn.binhyen.database.TestDatabase;

/**
 * A test on the whole application and a real PostgreSQL, of what its pages and interfaces say. All such tests share one
 * application and one database, so each makes what it needs and counts only that. Whatever is about what the database
 * keeps is a {@link PersistenceTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"binhyen.sample=none", "binhyen.webhooks.send=false", "binhyen.test.quick-passwords=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ApplicationTest {}
