package vn.binhyen.chasing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Links by which organisations answer follow with them. */
@Configuration(proxyBeanMethods = false)
class AnswerLinksFollow {

    @Bean
    Following answerLinksFollow() {
        return Following.all("chasing.follow", "chasing.answer_link", Key.UUID, Decided.WITH_ORGANISATION);
    }
}
