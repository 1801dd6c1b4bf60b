/**
 * What every page carries: its frame, components, texts in two languages, formats and the CSRF token.
 * Templates speak to {@link vn.binhyen.pages.Page}; a module adds itself to the navigation with a
 * {@link vn.binhyen.pages.NavigationEntry} bean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.binhyen.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
