package org.homeward.demo.domain;

import java.util.List;

/**
 * One sign-in of the demonstration, as it is printed and written to {@code demo-accounts.json}.
 *
 * @param roles names of the roles held in the organisation
 * @param signIn address of mail to sign in with
 * @param token an access token that may write
 */
public record DemoAccount(
        String name, String organisation, List<String> roles, String signIn, String password, String token) {}
