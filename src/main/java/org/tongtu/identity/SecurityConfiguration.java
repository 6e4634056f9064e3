package org.tongtu.identity;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who comes in by which door. The doors only tell people apart; what each may do is asked inside the services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class SecurityConfiguration {

    private static final String[] WORKSPACE = {"/workspace", "/workspace/**", "/login", "/logout", "/register", "/password", "/password/**"};
    private static final String[] SIGN_IN = {"/login", "/logout", "/register", "/password", "/password/**"};

    private static final String[] STATEMENTS = {"/api/v1/consultations/*/statements", "/api/v1/statements/**"};
    private static final Set<String> SENDING = Set.of("POST", "PUT", "PATCH");

    private final ProblemAnswers problems;
    private final SessionRepository sessions;
    private final ContentPolicy policy;
    private final SecurityContextHolderStrategy security;

    SecurityConfiguration(
            ProblemAnswers problems, SessionRepository sessions, ContentPolicy policy, SecurityContextHolderStrategy security) {
        this.problems = problems;
        this.sessions = sessions;
        this.policy = policy;
        this.security = security;
    }

    /** Programs, and readers without a session. */
    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http, Admission admission) throws Exception {
        return http.securityMatcher(request -> isApi(request) && (request.getHeader("Authorization") != null || request.getSession(false) == null))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new TokenFilter(admission, problems, security), SecurityContextHolderFilter.class)
                .exceptionHandling(no -> no.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> plain(headers, policy.plain()))
                .authorizeHttpRequests(SecurityConfiguration::signedInToSend)
                .build();
    }

    /** The workspace's own scripts: its cookie, with a CSRF header where something changes. */
    @Bean
    @Order(2)
    SecurityFilterChain cookies(HttpSecurity http) throws Exception {
        return http.securityMatcher(SecurityConfiguration::isApi)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SessionFilter(sessions, security), SecurityContextHolderFilter.class)
                .exceptionHandling(no -> no.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> plain(headers, policy.plain()))
                .authorizeHttpRequests(SecurityConfiguration::signedInToSend)
                .build();
    }

    /** The workspace and the plain pages that lead into it. */
    @Bean
    @Order(3)
    SecurityFilterChain workspace(HttpSecurity http, SignInHandler signedIn, SignInFailed failed, PasswordSignIn passwords, SignOutHandler signedOut, NavigationAccessControl navigation) throws Exception {
        navigation.setLoginView("/login");
        var leave = new SimpleUrlLogoutSuccessHandler();
        leave.setRedirectStrategy(new UidlRedirectStrategy());
        return http.securityMatcher(WORKSPACE)
                .authenticationProvider(passwords)
                .addFilterAfter(new SessionFilter(sessions, security), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(all -> all.requestMatchers(SIGN_IN).permitAll())
                .formLogin(form -> form.loginPage("/login").successHandler(signedIn).failureHandler(failed).permitAll())
                .exceptionHandling(no -> no.authenticationEntryPoint(new SignInPoint()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.logoutSuccessHandler(leave)
                        .addLogoutHandler(signedOut)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .headers(headers -> plain(headers, policy.workspace()))
                .build();
    }

    /** Health for everybody, the rest of the inside for administrators. */
    @Bean
    @Order(4)
    SecurityFilterChain inside(HttpSecurity http, Admission admission) throws Exception {
        return http.securityMatcher("/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterAfter(new TokenFilter(admission, problems, security), SecurityContextHolderFilter.class)
                .exceptionHandling(no -> no.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(all -> all.requestMatchers("/actuator/health/**", "/actuator/health").permitAll().anyRequest().hasRole("ADMIN"))
                .build();
    }

    /** Everything else is the public site: stateless, complete without scripts, nothing to forge. */
    @Bean
    @Order(5)
    SecurityFilterChain publicSite(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> plain(headers, policy.plain()).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.values()).permitAll().anyRequest().permitAll())
                .build();
    }

    /** Whoever sends something has signed in, and hears so before it is read. Only a statement needs no name. */
    private static void signedInToSend(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry all) {
        all.requestMatchers(HttpMethod.POST, STATEMENTS).permitAll()
                .requestMatchers(request -> SENDING.contains(request.getMethod())).authenticated()
                .anyRequest().permitAll();
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.equals("/ogc") || path.startsWith("/ogc/");
    }

    private static HeadersConfigurer<HttpSecurity> plain(HeadersConfigurer<HttpSecurity> headers, String policy) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
