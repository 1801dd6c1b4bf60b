package vn.binhyen.files;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the contents below the data directory. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    ContentStore contentStore(@Value("${binhyen.data:data}") Path data) throws IOException {
        return new ContentStore(data.resolve("files"));
    }
}
