/** The workbench of the standing office of a city's crime-prevention steering committee. */
@NullMarked
package vn.binhyen;

import org.jspecify.annotations.NullMarked;
