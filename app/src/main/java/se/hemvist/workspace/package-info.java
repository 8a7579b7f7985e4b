/**
 * The pages under {@code /hemvist}: what somebody has to do now, their cases, their deadlines, what they look for. It
 * knows no feature: each kind of case offers its own as {@link se.hemvist.workspace.CaseFiles}.
 */
@ApplicationModule(allowedDependencies = {"organisation", "audit", "secrecy", "person", "engine"})
@NullMarked
package se.hemvist.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
