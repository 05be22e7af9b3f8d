/** The one address outside: it routes, checks tokens and guards limits, and knows nothing of the domain. */
@NullMarked
package nl.passendonderwijs.gateway;

import org.jspecify.annotations.NullMarked;
