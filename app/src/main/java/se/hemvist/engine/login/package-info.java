/** Lets Camunda's webapps take over the login that has already been made. */
@NullMarked
package se.hemvist.engine.login;

import org.jspecify.annotations.NullMarked;
