package org.tongtu.identity.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongtu.identity.CreateFirstAdministrator;
import org.tongtu.identity.PasswordLinks;
import org.tongtu.identity.PasswordLinks.Purpose;
import org.tongtu.identity.RequestPasswordLink;
import org.tongtu.identity.Secret;
import org.tongtu.identity.UsePasswordLink;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;

/** Asking for a link by mail, and choosing a password through it. */
@Controller
class PasswordPages {

    private final PasswordLinks links;
    private final Texts texts;

    PasswordPages(PasswordLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    @ModelAttribute("lang")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @GetMapping("/password")
    String ask() {
        return "identity/forgotten";
    }

    @PostMapping("/password")
    String ask(@RequestParam String email, Model model, Locale locale) {
        try {
            links.request(Actor.ANONYMOUS, new RequestPasswordLink(Ids.next(), email, locale.getLanguage()));
        } catch (Refused refused) {
            model.addAttribute("refused", texts.refusal(locale, refused));
            return "identity/forgotten";
        }
        model.addAttribute("email", email);
        return "identity/mailed";
    }

    @GetMapping("/password/{link}")
    String choose(@PathVariable String link, Model model, HttpServletResponse response) {
        model.addAttribute("link", link);
        Optional<Purpose> opens = links.find(Actor.ANONYMOUS, new Secret(link));
        if (opens.isEmpty()) {
            response.setStatus(Refused.Kind.GONE.status());
            return "identity/gone";
        }
        return opens.get() == Purpose.PASSWORD ? "identity/choose" : "identity/first";
    }

    @PostMapping("/password/{link}")
    String choose(
            @PathVariable String link,
            @RequestParam String password,
            @RequestParam(required = false) String email,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            use(new Secret(link), new Secret(password), email, name);
            return "redirect:/login?chosen&lang=" + locale.getLanguage();
        } catch (Refused refused) {
            model.addAttribute("refused", texts.refusal(locale, refused));
            return choose(link, model, response);
        }
    }

    private void use(Secret link, Secret password, @org.jspecify.annotations.Nullable String email, String name) {
        if (email == null) {
            links.use(Actor.ANONYMOUS, new UsePasswordLink(Ids.next(), link, password));
        } else {
            links.createFirstAdministrator(
                    Actor.ANONYMOUS, new CreateFirstAdministrator(Ids.next(), link, email, name, password));
        }
    }
}
