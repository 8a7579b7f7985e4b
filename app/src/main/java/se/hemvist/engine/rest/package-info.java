/** Which part of the engine's REST API the webapps reach. */
@NullMarked
package se.hemvist.engine.rest;

import org.jspecify.annotations.NullMarked;
