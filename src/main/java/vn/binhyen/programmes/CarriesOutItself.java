package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A plan cannot carry out itself, directly or round in a circle. */
class CarriesOutItself extends ErrorResponseException implements AtField {

    CarriesOutItself() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "carriesOut";
    }
}
