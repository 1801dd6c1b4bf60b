package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** More rows are asked for than a spreadsheet is useful for; the filter can be narrowed. */
class TableTooLong extends ErrorResponseException {

    private final long rows;
    private final long most;

    TableTooLong(long rows, long most) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.rows = rows;
        this.most = most;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {rows, most};
    }
}
