package se.hemvist.login;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Whom the login asks. Where nobody could log in, or everybody by a generated password, the start is refused. */
@Configuration
class KnownPeople {

    @Bean
    AuthenticationManager people(ObjectProvider<UserDetailsService> users, AuthenticationEventPublisher events) {
        var source = users.getIfAvailable();
        if (source == null) {
            throw new StartRefused(
                    "Ingen kan logga in: det finns ingen källa till användare. Demoanvändarna finns bara i"
                            + " den inbäddade installationen (utan profilen postgres, med hemvist.demo=true).");
        }
        var passwords = new DaoAuthenticationProvider(source);
        passwords.setPasswordEncoder(new BCryptPasswordEncoder());
        var manager = new ProviderManager(passwords);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }
}
