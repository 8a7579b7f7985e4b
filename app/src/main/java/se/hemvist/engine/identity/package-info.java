/** Users, unit groups, tenants and what each role is granted. */
@NullMarked
package se.hemvist.engine.identity;

import org.jspecify.annotations.NullMarked;
