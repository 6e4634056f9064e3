package org.tongtu.publicapi;

import org.tongtu.kernel.Refused;

/** A query parameter that is unknown or says something impossible: HTTP 400 as OGC API wants it. */
class BadParameter extends Refused {

    BadParameter(String name) {
        super(Kind.INVALID, "publicapi.parameter", name);
    }
}
