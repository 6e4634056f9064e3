package org.tongtu.consultation;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Puts a paper beside a notice for everybody to read. */
public record AddDocument(UUID key, ConsultationId consultation, String title, String fileName, byte[] content)
        implements Command {}
