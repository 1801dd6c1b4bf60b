package vn.binhyen.notices;

import java.util.Optional;

/** Composes the messages of one kind of mailing at the moment they are sent, so that they say what is so then. */
public interface Composer {

    /** The kind of mailing that it composes. */
    String kind();

    /** The letter; empty when there is nothing left to say, for instance because what was asked is done. */
    Optional<Letter> compose(Message message);
}
