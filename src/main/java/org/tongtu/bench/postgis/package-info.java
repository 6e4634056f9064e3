/** PostGIS as a peer: a server of our own on loopback in a temporary folder, spoken to in its own protocol. */
@NullMarked
package org.tongtu.bench.postgis;

import org.jspecify.annotations.NullMarked;
