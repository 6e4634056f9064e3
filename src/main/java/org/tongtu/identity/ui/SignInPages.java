package org.tongtu.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.Demo;
import org.tongtu.identity.DemoAccounts;
import org.tongtu.identity.RegisterAccount;
import org.tongtu.identity.SignInFailed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;

/** The plain pages for signing in and registering; they need no JavaScript. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final DemoAccounts demos;
    private final Texts texts;

    SignInPages(Accounts accounts, DemoAccounts demos, Texts texts) {
        this.accounts = accounts;
        this.demos = demos;
        this.texts = texts;
    }

    @ModelAttribute("lang")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @GetMapping("/login")
    String signIn(Model model, Locale locale, HttpServletRequest request) {
        model.addAttribute("tried", SignInFailed.tried(request));
        model.addAttribute("cards", demos.listCards(Actor.ANONYMOUS).stream()
                .map(card -> new Card(card.email(), card.text().in(locale)))
                .toList());
        model.addAttribute("password", Demo.PASSWORD);
        return "identity/login";
    }

    @GetMapping("/register")
    String register() {
        return "identity/register";
    }

    @PostMapping("/register")
    String register(@RequestParam String email, @RequestParam String name, Model model, Locale locale) {
        try {
            accounts.register(Actor.ANONYMOUS, new RegisterAccount(Ids.next(), email, name, locale.getLanguage()));
            model.addAttribute("email", email);
            return "identity/mailed";
        } catch (Refused refused) {
            model.addAttribute("refused", texts.refusal(locale, refused));
            return "identity/register";
        }
    }

    /** One role card: its words, and the account it fills in. */
    record Card(String email, String text) {}
}
