package org.tongtu.consultation;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** The papers people may read before they say something. */
@Service
public class NoticeDocuments {

    private final DocumentRepository documents;
    private final Consultations consultations;
    private final Trace trace;

    NoticeDocuments(DocumentRepository documents, Consultations consultations, Trace trace) {
        this.documents = documents;
        this.consultations = consultations;
        this.trace = trace;
    }

    @Allowed(Role.SECRETARY)
    public UUID add(Actor actor, AddDocument command) {
        consultations.get(actor, command.consultation());
        if (command.content().length > DocumentKinds.LIMIT) {
            throw new Refused(Refused.Kind.TOO_LARGE, "consultation.document-too-large", DocumentKinds.LIMIT >> 20);
        }
        String mediaType = DocumentKinds.mediaType(command.content())
                .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "consultation.document-kind", command.fileName()));
        UUID id = Ids.next();
        documents.insert(id, command, mediaType);
        trace.record(actor, command, Subject.of("consultation", command.consultation()), null,
                Map.of("document", id, "title", command.title(), "size", command.content().length));
        return id;
    }

    @Allowed(anyone = true)
    public DocumentContent get(Actor actor, ConsultationId consultation, UUID id) {
        return documents.find(consultation.number(), id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "consultation.document-unknown"));
    }
}
