package org.tongtu.publicsite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.consultation.village.Village;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** Turns a form into a statement, after the questions that keep machines out: signed, not too fast. */
@Component
class StatementIntake {

    /** What a person takes home. */
    record Receipt(ReceiptNumber number, String secret, Instant givenAt) {}

    /** Where the statement says it comes from. */
    record Place(@Nullable JurisdictionCode town, String village, @Nullable String geoJson) {}

    private final Statements statements;
    private final ReceiptSecrets secrets;
    private final FormTokens tokens;
    private final Places places;
    private final Now now;

    StatementIntake(Statements statements, ReceiptSecrets secrets, FormTokens tokens, Places places, Now now) {
        this.statements = statements;
        this.secrets = secrets;
        this.tokens = tokens;
        this.places = places;
        this.now = now;
    }

    String newToken(ConsultationId notice) {
        return tokens.issue("statement-" + notice, now.instant());
    }

    /** Takes the statement; answers where its receipt can be seen. */
    String give(ConsultationDetails notice, StatementForm form) {
        FormTokens.Token token = tokens.read("statement-" + notice.id(), form.token(), now.instant());
        requireHuman(form, token, notice.isOver(now.instant()));
        ReceiptNumber number = statements.give(Actor.ANONYMOUS, command(notice, form, token.key()));
        return "/consultations/" + notice.id() + "/receipts/" + number + "?proof="
                + tokens.issue("receipt-" + number, token.key(), now.instant());
    }

    /** The receipt behind an address that {@link #give} answered, for an hour. */
    Optional<Receipt> receipt(String number, @Nullable String proof) {
        return tokens.taken("receipt-" + number, proof, now.instant())
                .map(secrets::secretOf)
                .flatMap(secret -> statements.find(Actor.ANONYMOUS, number, secret)
                        .map(kept -> new Receipt(kept.receipt(), secret, kept.givenAt())));
    }

    /** Whoever comes too late hears that, and not first that the form is old or was filled in too fast. */
    private static void requireHuman(StatementForm form, FormTokens.Token token, boolean over) {
        if (!form.website().isEmpty()) {
            throw new Refused(Kind.INVALID, "publicsite.hidden-field");
        }
        switch (token.state()) {
            case TOO_FAST -> {
                if (!over) {
                    throw new Refused(Kind.TOO_MANY, "publicsite.too-fast");
                }
            }
            case FORGED -> throw new Refused(Kind.CONFLICT, "publicsite.form-old");
            case EXPIRED -> {
                if (!over) {
                    throw new Refused(Kind.CONFLICT, "publicsite.form-old");
                }
            }
            case GOOD -> {}
        }
    }

    /** The form as it comes back with a refusal: a used-up or strange token is replaced, a good one stays. */
    StatementForm afterRefusal(ConsultationDetails notice, StatementForm form, Refused refused) {
        boolean stale = List.of("publicsite.form-old", "access.key-reused").contains(refused.reason());
        return stale ? form.withToken(newToken(notice.id())) : form;
    }

    private GiveStatement command(ConsultationDetails notice, StatementForm form, UUID key) {
        Place place = placeOf(form);
        List<PointGiven> points = form.written().stream()
                .map(point -> new PointGiven(point.known().orElse(Topic.OTHER), point.text(), place.geoJson(), null))
                .toList();
        return new GiveStatement(key, notice.id(), form.knownStance().orElse(Stance.NEUTRAL), place.town(), place.village(),
                form.peopleCount(), form.contact().isBlank() ? null : form.contact(), points);
    }

    Place placeOf(StatementForm form) {
        Optional<Village> village = form.villageId().flatMap(places::find);
        JurisdictionCode town = village.map(Village::town)
                .or(() -> form.townCode().map(JurisdictionCode::of).filter(places.towns()::contains))
                .orElse(null);
        String name = form.elsewhere().isBlank() ? village.map(it -> it.name().zh()).orElse("") : form.elsewhere();
        return new Place(town, name, form.place().isBlank() ? null : form.place());
    }
}
