package org.tongtu.paper;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Sha256;
import org.tongtu.kernel.Subject;

/**
 * Signed papers, for those who act for the members and the joint office: a paper bears signatures and seals, so everybody
 * else is told what it digests to and not what is on it.
 */
@Service
public class Papers {

    /** Bytes of one paper. */
    public static final int MOST_BYTES = 20_000_000;

    /** Bytes that one account may hand in within a day, because what is evidence cannot be cleared away. */
    static final long MOST_BYTES_A_DAY = 500_000_000;

    private static final int LONGEST_NAME = 150;

    private final PaperRepository papers;
    private final PaperReaders readers;
    private final Trace trace;
    private final Now now;

    Papers(PaperRepository papers, PaperReaders readers, Trace trace, Now now) {
        this.papers = papers;
        this.readers = readers;
        this.trace = trace;
        this.now = now;
    }

    /** The same bytes again are the same paper, under the name it first had. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public KeptPaper keep(Actor actor, KeepPaper command) {
        readers.require(actor);
        if (command.content().length > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, "paper.too-large", MOST_BYTES / 1_000_000);
        }
        PaperType type = PaperType.of(command.content()).orElseThrow(() -> new Refused(Refused.Kind.INVALID, "paper.unknown-type"));
        String digest = HexFormat.of().formatHex(Sha256.of(command.content()));
        var handed = new KeptPaper(digest, name(command.name(), type), type, command.content().length, actor.id(), now.instant());
        KeptPaper kept = papers.find(handed.reference()).orElseGet(() -> insert(handed, command.content()));
        trace.record(actor, command, Subject.of("paper", digest), null, handed);
        return kept;
    }

    /** Empty too for those whom it is not for. */
    @Allowed(anyone = true)
    public Optional<KeptPaper> find(Actor actor, PaperReference reference) {
        return readers.include(actor) ? papers.find(reference) : Optional.empty();
    }

    @Allowed(officials = true)
    public KeptPaper get(Actor actor, String sha256) {
        readers.require(actor);
        return PaperReference.ofDigest(sha256).flatMap(papers::find).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "paper.unknown"));
    }

    /** The very bytes that were handed in. */
    @Allowed(officials = true)
    public byte[] content(Actor actor, String sha256) {
        return papers.content(get(actor, sha256));
    }

    private KeptPaper insert(KeptPaper paper, byte[] content) {
        if (papers.bytes(paper.keptBy(), paper.keptAt().minus(Duration.ofDays(1))) + paper.bytes() > MOST_BYTES_A_DAY) {
            throw new Refused(Refused.Kind.TOO_MANY, "paper.too-much-today", MOST_BYTES_A_DAY / 1_000_000);
        }
        papers.insert(paper, content);
        return paper;
    }

    /** Without folders and without signs that nobody sees, ending as what it is: no computer opens it as anything else. */
    private static String name(String handed, PaperType type) {
        String base = handed.replaceAll("(?s).*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceFirst("(?i)\\.(pdf|png|jpe?g)$", "").strip();
        String shown = base.codePoints().limit(LONGEST_NAME).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return (shown.isEmpty() ? "scan" : shown) + "." + type.ending();
    }
}
